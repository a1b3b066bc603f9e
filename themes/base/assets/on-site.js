// Keeps what is typed on the phone (IndexedDB), shows it, and sends it when there is network. Without this the form is a plain form.
const root = document.getElementById('on-site'), form = document.getElementById('terrain'), words = document.getElementById('item');
const panel = document.getElementById('queue'), list = document.getElementById('waiting'), network = document.getElementById('network');
const { scope, worker, waitingCookie } = root.dataset;
const LAST = 'pole-on-site', WEEK = 7 * 24 * 3600 * 1000, SENT = ['kept', 'gone'], TO_SEND = ['waiting', 'sending', 'signed-out', 'other'];
// Who is signed in, and without network who was last: what is typed is sent as that person and as nobody else.
let who = root.dataset.who, busy = false;
if (who) localStorage.setItem(LAST, who);

const db = await new Promise((done, failed) => {
  const open = indexedDB.open('pole-on-site', 1);
  open.onupgradeneeded = () => open.result.createObjectStore('queue', { keyPath: 'key' });
  open.onsuccess = () => done(open.result);
  open.onerror = () => failed(open.error);
});
const store = (mode, act) => new Promise((done, failed) => {
  const transaction = db.transaction('queue', mode), request = act(transaction.objectStore('queue'));
  transaction.oncomplete = () => done(request.result);
  transaction.onerror = transaction.onabort = () => failed(transaction.error);
});
const all = async () => (await store('readonly', s => s.getAll())).sort((a, b) => a.at - b.at);
const put = item => store('readwrite', s => s.put(item));
const drop = key => store('readwrite', s => s.delete(key));

// A fresh page gives the token of the form, and says who is signed in.
const ask = async () => {
  const answer = await fetch(scope, { cache: 'no-store', signal: AbortSignal.timeout(15000) });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  who = page.getElementById('on-site').dataset.who;
  if (who) localStorage.setItem(LAST, who);
  return page.querySelector('#terrain input[name=__RequestVerificationToken]').value;
};
const send = async (item, token) => {
  const body = new FormData();
  for (const [name, value] of item.fields) body.append(name, value);
  for (const file of item.files) body.append('Input.Evidence', file, file.name);
  body.append('Key', item.key);
  body.append('Replace', item.replace ? 'true' : 'false');
  body.append('__RequestVerificationToken', token);
  const answer = await fetch(scope, { method: 'POST', body, headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(180000) });
  // Whatever is no answer of the form (busy, broken, too much at once) is tried again.
  return answer.headers.get('Content-Type')?.includes('json') ? await answer.json() : { state: 'waiting', errors: [words.dataset.later] };
};
const sendOne = async (item, token) => {
  if (item.who && who && item.who !== who) return put({ ...item, state: 'other' });
  if (!who) return put({ ...item, state: 'signed-out' });
  await put({ ...item, state: 'sending' });
  await show();
  const told = await send(item, token);
  return put({ ...item, who, told, state: told.state, replace: false, files: told.state === 'kept' ? [] : item.files });
};
const sendAll = async () => {
  if (busy || !navigator.onLine) return show();
  busy = true;
  try {
    const waiting = (await all()).filter(item => TO_SEND.includes(item.state));
    const token = waiting.length ? await ask() : '';
    for (const item of waiting) await sendOne(item, token);
  } catch {
    for (const item of await all()) if (item.state === 'sending') await put({ ...item, state: 'waiting' });
  } finally {
    busy = false;
    await show();
  }
};

const say = text => { network.textContent = [text, navigator.onLine ? network.dataset.on : network.dataset.off].filter(Boolean).join(' '); };
const show = async () => {
  const items = await all(), unsent = items.filter(item => !SENT.includes(item.state)).length;
  document.cookie = `${waitingCookie}=${unsent}; path=/; samesite=strict; max-age=${unsent ? 31536000 : 0}`;
  panel.hidden = items.length === 0 && navigator.onLine;
  document.getElementById('send').hidden = !items.some(item => TO_SEND.includes(item.state));
  say('');
  list.replaceChildren(...items.map(line));
};
const line = item => {
  const line = words.content.firstElementChild.cloneNode(true), part = name => line.querySelector(`[data-part=${name}]`);
  const field = name => item.fields.find(([key]) => key === name)?.[1] ?? '', told = item.told ?? {}, mine = item.state !== 'other';
  const stateWords = words.dataset[item.state.replace(/-(.)/g, (_, c) => c.toUpperCase())];
  part('title').textContent = mine ? field('Input.Title') : '';
  part('about').textContent = mine ? [field('Input.FirstDay').split('-').reverse().join('/'), item.files.length ? words.dataset.photos.replace('0', item.files.length) : ''].filter(Boolean).join(' · ') : '';
  part('state').textContent = [stateWords, ...(told.errors ?? []), told.reference].filter(Boolean).join(' · ');
  part('complete').hidden = item.state !== 'kept';
  if (told.url) part('complete').href = told.url + '/modifier';
  part('sign-in').hidden = item.state !== 'signed-out';
  part('edit').hidden = !['waiting', 'signed-out', 'refused', 'kept'].includes(item.state);
  part('edit').onclick = () => fill(item);
  part('drop').onclick = async () => {
    if (!SENT.includes(item.state) && !confirm(words.dataset.sure.replace('{0}', part('title').textContent))) return;
    await drop(item.key);
    await show();
  };
  part('drop').hidden = item.state === 'conflict';
  part('sides').hidden = item.state !== 'conflict';
  if (item.state === 'conflict') {
    part('rows').replaceChildren(...told.fields.map(side));
    part('replace').hidden = !told.mayReplace;
    part('replace').onclick = async () => { await put({ ...item, replace: true, state: 'waiting' }); await sendAll(); };
    part('keep').onclick = async () => { await drop(item.key); await show(); };
  }
  return line;
};
const side = told => {
  const row = words.content.querySelector('[data-part=row]').cloneNode(true);
  [told.label, told.phone, told.site].forEach((text, i) => { row.children[i].textContent = text || '–'; });
  return row;
};

// Taken up again, it stays kept until it is kept anew under the same key.
const fill = item => {
  for (const [name, value] of item.fields) if (form.elements[name]) form.elements[name].value = value;
  const files = new DataTransfer();
  for (const file of item.files) files.items.add(file);
  form.elements['Input.Evidence'].files = files.files;
  form.dataset.key = item.key;
  fit();
  form.elements['Input.Title'].focus();
};
// What a type does not ask is not shown; what was typed is.
const fit = () => {
  const type = form.elements['Input.Type'].value;
  for (const part of form.querySelectorAll('[data-asked-by]'))
    part.hidden = type && !part.dataset.askedBy.split(' ').includes(type) && ![...part.querySelectorAll('input')].some(field => field.value);
};
const makeReady = () => {
  const day = form.elements['Input.FirstDay'];
  day.defaultValue = new Date().toLocaleDateString('sv');
  form.elements['Input.Title'].required = true;
};
form.hidden = false;
form.addEventListener('submit', async event => {
  event.preventDefault();
  const title = form.elements['Input.Title'];
  title.value = title.value.trim();
  if (!title.reportValidity()) return;
  const fields = [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && name.startsWith('Input.'));
  const files = [...form.elements['Input.Evidence'].files];
  await put({ key: form.dataset.key || crypto.randomUUID(), at: Date.now(), who: who || localStorage.getItem(LAST) || '', fields, files, state: 'waiting' });
  delete form.dataset.key;
  form.reset();
  fit();
  await sendAll();
  say(words.dataset.saved);
  panel.scrollIntoView({ block: 'nearest' });
});
form.elements['Input.Type'].addEventListener('change', fit);
document.getElementById('send').onclick = sendAll;
addEventListener('online', sendAll);
addEventListener('offline', show);
setInterval(sendAll, 60000);
navigator.serviceWorker?.register(worker, { scope });
navigator.storage?.persist?.();
makeReady();
fit();
for (const item of await all()) if (SENT.includes(item.state) && item.at < Date.now() - WEEK) await drop(item.key);
await sendAll();
