// Proposals under a search box, as an ARIA 1.2 combobox. Without this the form works as a plain page.
for (const box of document.querySelectorAll('input[data-suggest]')) {
  const list = document.createElement('ul'), said = document.createElement('p');
  let at = -1, timer, asked;
  const set = (on, values) => Object.entries(values).forEach(([name, value]) => on.setAttribute(name, value));
  box.type = 'text';
  set(box, { role: 'combobox', autocomplete: 'off', enterkeyhint: 'search', 'aria-autocomplete': 'list', 'aria-expanded': false, 'aria-controls': box.id + '-list' });
  set(list, { id: box.id + '-list', role: 'listbox', class: 'proposals', 'aria-label': box.labels[0].textContent });
  set(said, { role: 'status', class: 'hidden-text' });
  list.hidden = true;
  box.form.append(list, said);

  const choose = to => {
    list.children[at]?.setAttribute('aria-selected', false);
    at = to;
    const item = list.children[at];
    item?.setAttribute('aria-selected', true);
    item?.scrollIntoView({ block: 'nearest' });
    box.setAttribute('aria-activedescendant', item?.id ?? '');
  };
  const open = yes => {
    list.hidden = !yes;
    box.setAttribute('aria-expanded', yes);
    choose(-1);
  };
  const take = item => {
    if (item.dataset.url) return location.assign(item.dataset.url);
    box.value = item.textContent;
    box.form.requestSubmit();
  };
  const ask = async () => {
    asked?.abort();
    if (box.value.trim().length < 2) return open(false);
    asked = new AbortController();
    const answer = await fetch(box.dataset.suggest + encodeURIComponent(box.value), asked).catch(() => null);
    const items = answer?.ok ? (await answer.json().catch(() => ({ items: [] }))).items : [];
    if (asked.signal.aborted) return;
    list.replaceChildren(...items.map(({ text, url }, i) => {
      const item = document.createElement('li');
      set(item, { id: `${list.id}-${i}`, role: 'option', 'aria-selected': false, 'data-url': url ?? '' });
      item.textContent = text;
      item.onmousedown = event => (event.preventDefault(), take(item));
      return item;
    }));
    open(items.length > 0);
    said.textContent = box.dataset.count.replace('#', items.length);
  };

  box.oninput = () => (clearTimeout(timer), timer = setTimeout(ask, 120));
  box.onblur = () => open(false);
  box.onkeydown = event => {
    const count = list.children.length, step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && list.hidden && count) open(true);
    if (step && count) choose((at + step + count + 1) % (count + 1) === count ? -1 : (at + step + count + 1) % (count + 1));
    else if (event.key === 'Enter' && at >= 0) take(list.children[at]);
    else if (event.key === 'Escape' && !list.hidden) open(false);
    else return;
    event.preventDefault();
  };
}
