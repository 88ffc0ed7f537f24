(() => {
  const root = document.documentElement;
  const exit = document.currentScript.dataset.to;
  const left = () => document.cookie.split('; ').includes('k=1');
  const away = () => {
    root.hidden = true;
    location.replace(exit);
  };
  const show = () => {
    if (left()) away();
    else root.hidden = false;
  };
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
