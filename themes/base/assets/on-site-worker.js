// Opens the page without network. It keeps the page as nobody's (no cookie is sent for it) and asks this host alone.
const CACHE = `on-site ${VERSION} ${SHELL.join(' ')}`, PATIENCE = 5000;
self.addEventListener('install', event => event.waitUntil((async () => {
  const cache = await caches.open(CACHE);
  for (const address of SHELL) {
    const answer = await fetch(address, { credentials: 'omit', cache: 'no-cache' });
    if (!answer.ok) throw new Error(address);
    await cache.put(address, answer);
  }
  await self.skipWaiting();
})()));
self.addEventListener('activate', event => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith('on-site ') && name !== CACHE) await caches.delete(name);
  await self.clients.claim();
})()));
// A network that is there and does not answer is no network either.
const open = async request => {
  const answer = fetch(request), slow = new Promise(done => setTimeout(done, PATIENCE));
  answer.catch(() => {});
  try {
    if (await Promise.race([answer, slow])) return answer;
  } catch { /* Without network: what is kept is shown. */ }
  return await caches.match(PAGE) ?? answer;
};
self.addEventListener('fetch', event => {
  const { request } = event, url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate' && url.pathname === PAGE) event.respondWith(open(request));
  else if (SHELL.includes(url.pathname) && url.pathname !== PAGE) event.respondWith(caches.match(url.pathname).then(kept => kept ?? fetch(request)));
});
