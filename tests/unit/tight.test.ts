import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tight as tighten } from '#integrations/tight.ts';

const tight = (html: string, isUsed: (name: string) => boolean = () => true) => tighten(html, isUsed);

describe('A tight page', () => {
  test('has no white space beside blocks', () => {
    assert.equal(
      tight('<main>\n <p> Call <b>us</b> </p> <ul> <li> a </li> </ul> </main>'),
      '<main><p>Call <b>us</b></p><ul><li>a</li></ul></main>',
    );
  });

  test('keeps the space between words and what stands in a line', () => {
    const line = '<p>Call <a href="/">us</a> <bdi>116 006</bdi> now, <b>or</b> <span>later</span>.</p>';
    assert.equal(tight(line), line);
  });

  test('has one space where there were more', () => assert.equal(tight('<p>a <b> </b>  b</p>'), '<p>a <b> </b> b</p>'));

  test('has no long names and no white space in a script of ours', () => {
    assert.equal(
      tight('<script data-to="/">(() => {\n  const where = "a  b";\n  go(where, where);\n})();\n</script>'),
      '<script data-to="/">(()=>{const e="a  b";go(e,e)})();</script>',
    );
  });

  test('keeps data and written forms as they are', () => {
    const page = '<script type="application/json">{ "a": "<p> </p>" }</script><pre> a\n  b </pre>';
    assert.equal(
      tight(page, () => true),
      page,
    );
  });

  test('has its modules beside the first script, where they pack smaller', () => {
    assert.equal(
      tight('<script>a()</script><p>b</p><script type="module">c()</script>'),
      '<script>a();</script><script type="module">c();</script><p>b</p>',
    );
    assert.equal(
      tight(
        '<script>a()</script><script type="module">var b=1;c(b)</script><script type="module">var b=2;d(b)</script>',
      ),
      '<script>a();</script><script type="module">var b=1;c(b),(()=>{var a=2;d(a)})();</script>',
    );
    const loading =
      '<script>a();</script><script type="module">c();</script><script type="module">import"/d.js";</script>';
    assert.equal(tight(loading), loading);
    const mixed =
      '<script>a();</script><script type="module">import"/d.js";</script><script type="module">c();</script>';
    assert.equal(tight(mixed), mixed);
    const alone = '<p>b</p><script type="module">c();</script>';
    assert.equal(tight(alone), alone);
  });
});

describe('The style of a tight page', () => {
  const style = (css: string) => tight(`<style>${css}</style>`, () => true).slice('<style>'.length, -'</style>'.length);

  test('has each layer once, in the order in which the layers were named', () => {
    assert.equal(
      style(
        '@layer base,parts;@layer parts{a{color:red}}@layer print;\n@layer base{b{margin:0}}@layer parts{@media print{c{margin:0}}}',
      ),
      '@layer base{b{margin:0}}@layer parts{a{color:red}@media print{c{margin:0}}}',
    );
  });

  test('stays in its order when something stands outside of all layers', () => {
    const css = '@layer parts{a{color:red}}b{margin:0}@layer base{c{margin:0}}';
    assert.equal(style(css), css);
  });

  test('has short names for what it names itself, the same everywhere', () => {
    assert.equal(
      style('@layer a{:root{--ground:rgb(1 2 3);--ink:rgb(4 5 6)}p{color:var(--ink);background:var(--ground)}}'),
      '@layer a{:root{--0:rgb(1 2 3);--1:rgb(4 5 6)}p{color:var(--1);background:var(--0)}}',
    );
  });

  test('has a short value in the place of a name that never means another', () => {
    assert.equal(
      style('@layer a{:root{--ground:red;--ink:blue}p{color:var(--ink);background:var(--ground)}}'),
      '@layer a{:root{}p{color:blue;background:red}}',
    );
  });

  test('keeps a name that means another value somewhere', () => {
    const dark = '@layer a{:root{--0:red}@media print{:root{--0:blue}}p{color:var(--0)}}';
    assert.equal(style(dark.replaceAll('--0', '--ink')), dark);
    const inside = '@layer a{p{--0:red}b{color:var(--0)}}';
    assert.equal(style(inside.replaceAll('--0', '--ink')), inside);
  });

  test('keeps the names of classes', () => {
    const css = '@layer a{.card--wide{margin:0}}';
    assert.equal(style(css), css);
  });

  test('has no rules for what the page does not have', () => {
    const css = '@layer a{.card{margin:0}.gone{margin:0}}';
    assert.equal(
      tight(`<style>${css}</style>`, (name) => name === 'card'),
      '<style>@layer a{.card{margin:0}}</style>',
    );
  });
});
