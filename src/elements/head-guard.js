(() => {
  const root = document.documentElement;
  const exit = document.currentScript.dataset.to;
  const left = () => document.cookie.split('; ').includes('k=1');
  const away = () => {
    root.hidden = true;
    stop();
    document.body?.remove();
    document.title = new URL(exit).host;
    location.replace(exit);
  };
  const show = () => {
    if (left()) away();
    else root.hidden = false;
  };
  if (left()) {
    const [how] = performance.getEntriesByType('navigation');
    if (how && how.type !== 'navigate') away();
    else document.cookie = 'k=; Max-Age=0; SameSite=Strict; Path=/';
  }
  addEventListener('pagehide', () => {
    root.hidden = true;
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) show();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') show();
  });
  const early = (event) => {
    const link = event.target.closest('a');
    if (!link || customElements.get('leave-site')) return;
    const leaves = 'exit' in link.dataset;
    const opens = event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!leaves && (opens || !/^http/.test(link.href))) return;
    event.preventDefault();
    if (!leaves) return location.replace(link.href);
    document.cookie = 'k=1; Max-Age=600; SameSite=Strict; Path=/';
    away();
  };
  addEventListener('click', early, true);
})();
