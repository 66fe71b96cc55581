// What is chosen: words, theme, kind, status, question. A choice changes the rows shown; everything else listens.
(function (q) {
  "use strict";
  const CHOICES = ["theme", "kind", "status", "question"];

  q.filters = (contributions, changed) => {
    const c = contributions, state = { words: "", sort: "newest", only: null, theme: "", kind: "", status: "", question: "" };
    const selects = Object.fromEntries(CHOICES.map((name) => [name, q.byId("filter-" + name)]));
    const search = q.byId("search"), sort = q.byId("sort");
    let marks = null, asked = 0, timer = 0;

    for (const name of CHOICES) selects[name].addEventListener("change", () => choose(name, selects[name].value));
    sort.addEventListener("change", () => { state.sort = sort.value; apply(); });
    search.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(look, 150); });
    q.byId("search-form").addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(timer);
      const reference = q.asReference(search.value.trim());
      if (reference) q.goTo(reference); else look();
    });
    for (const button of document.querySelectorAll(".clear")) button.addEventListener("click", clear);

    const self = { state, rows: [], clear, offer, apply, only: (rows) => { state.only = rows; apply(); }, active };
    return self;

    function choose(name, value) {
      state[name] = value;
      state.only = null;
      apply();
    }

    async function look() {
      const words = search.value.trim(), turn = ++asked;
      state.words = words;
      const found = words ? await q.search(c, words) : null;
      const reference = q.asReference(words), row = reference ? await c.rowOf(reference) : -1;
      if (turn !== asked) return;
      marks = found;
      if (row >= 0) { marks = marks || new Uint8Array(c.total); marks[row] = 1; }
      state.only = null;
      apply();
    }

    function clear() {
      for (const name of CHOICES) state[name] = "";
      Object.assign(state, { words: "", only: null });
      search.value = "";
      asked++;
      marks = null;
      apply();
      search.focus();
    }

    function active() {
      return CHOICES.filter((name) => state[name]).length + (state.words ? 1 : 0) + (state.only ? 1 : 0);
    }

    function apply() {
      const rows = [];
      const theme = state.theme === "" ? -1 : Number(state.theme), question = state.question === "" ? -1 : Number(state.question);
      const kind = c.index.kinds.indexOf(state.kind);
      const statuses = c.index.statuses.map((status) => !state.status || familyWord(status) === familyWord(state.status));
      const only = state.only ? new Set(state.only) : null;
      for (let row = c.total - 1; row >= 0; row--) {
        if (theme >= 0 && c.theme[row] !== theme) continue;
        if (kind >= 0 && c.kind[row] !== kind) continue;
        if (question >= 0 && c.question[row] !== question) continue;
        if (!statuses[c.status[row]] || (marks && !marks[row]) || (only && !only.has(row))) continue;
        rows.push(row);
      }
      rows.sort(state.sort === "supported"
        ? (a, b) => c.support[b] - c.support[a] || c.day[b] - c.day[a] || b - a
        : (a, b) => c.day[b] - c.day[a] || b - a);
      self.rows = rows;
      show();
      changed(rows);
    }

    function show() {
      for (const name of CHOICES) {
        selects[name].value = state[name];
        selects[name].closest(".filter").classList.toggle("active", state[name] !== "");
      }
      search.closest(".search").classList.toggle("active", state.words !== "");
      for (const button of document.querySelectorAll(".clear")) button.hidden = active() === 0;
      const n = active();
      q.byId("open-filters").textContent = q.t("filters") + (n ? "\u00a0(" + n + ")" : "");
    }

    // The choices, in the language of the page, with only what there is.
    function offer() {
      const used = (column) => new Set(column);
      const themes = used(c.theme), kinds = used(c.kind), statuses = used(c.status), questions = used(c.question);
      const seen = new Set(), words = [];
      c.index.statuses.forEach((status, number) => {
        if (statuses.has(number) && !seen.has(familyWord(status))) { seen.add(familyWord(status)); words.push([status, familyWord(status)]); }
      });
      fill("theme", "all_themes", [...c.index.themes.map((label, i) => [i + 1, label]), [0, q.t("no_theme")]].filter(([i]) => themes.has(i)), true);
      fill("kind", "all_kinds", c.index.kinds.filter((kind, i) => kinds.has(i)).map((kind) => [kind, q.t("kind." + kind)]));
      fill("status", "all_statuses", words);
      fill("question", "all_questions", c.index.questions.map((it, i) => [i + 1, it.question || it.name]).filter(([i]) => questions.has(i)), true);
      show();
    }

    function fill(name, all, options, said) {
      const lang = said ? { lang: "fr" } : {};
      selects[name].replaceChildren(q.el("option", { value: "" }, q.t(all)),
        ...options.map(([value, label]) => q.el("option", { value, ...lang }, label)));
      selects[name].value = state[name];
      selects[name].closest(".filter").hidden = options.length < 2;
    }

    function familyWord(status) { return q.t("status." + status); }
  };
})(window.quartier);
