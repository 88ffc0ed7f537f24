import { partsOf, readCode } from '#lib/request/code.ts';
import { post, say, sha256 } from './parts.ts';

/** Makes the part for people who have a code work: how it stands, and taking it back. */
export function startCode(root: HTMLElement, path: string): void {
  const field = root.querySelector<HTMLInputElement>('#f-code');
  const says = root.querySelector('[data-part="code"] [data-says]');
  const on = (name: string, ask: (code: string) => Promise<string>): void => {
    root.querySelector(`[data-do="${name}"]`)?.addEventListener('click', () => {
      const code = readCode(field?.value ?? '');
      if (field) field.ariaInvalid = String(code === undefined);
      if (code === undefined) say(says, 'wrong');
      else
        ask(code).then(
          (answer) => say(says, answer),
          () => say(says, 'failed'),
        );
    });
  };
  on('status', async (code) => {
    const { id } = await partsOf(code, sha256);
    const { status } = (await answered(post(`${path}/status`, id))) as { status: number };
    return `status-${status}`;
  });
  on('withdraw', async (code) => {
    const { id, token } = await partsOf(code, sha256);
    const body = new Uint8Array(id.length + token.length);
    body.set(id);
    body.set(token, id.length);
    await answered(post(`${path}/withdraw`, body));
    return 'withdrawn';
  });
}

async function answered(asked: Promise<Response>): Promise<unknown> {
  const response = await asked;
  if (!response.ok) throw new Error('The function said no.');
  return response.json();
}
