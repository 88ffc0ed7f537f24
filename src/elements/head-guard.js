(() => {
  const root = document.documentElement;
  const exit = document.currentScript.dataset.to;
  const left = () => /(^|; )k=1/.test(document.cookie);
  const away = () => {
    root.hidden = true;
    location.replace(exit);
  };
  const show = () => (left() ? away() : (root.hidden = false));
  if (left()) {
    const [how] = performance.getEntriesByType('navigation');
    if (how?.type === 'back_forward') {
      stop();
      away();
    } else document.cookie = 'k=; Max-Age=0; SameSite=Strict; Path=/';
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
})();
