// The list: all that the map shows, in words, a page at a time. It is also the list of premises and of initiatives.
(function (q) {
  "use strict";
  const STEP = 20;

  q.list = (contributions, opened) => {
    const c = contributions, box = q.byId("items"), count = q.byId("count"), more = q.byId("more"), back = q.byId("back-to-all");
    let rows = [], length = STEP, turn = 0, what = "contributions", places = null, current = null, narrowed = false;

    more.addEventListener("click", () => {
      const before = box.children.length;
      length += STEP;
      draw().then(() => { const next = box.children[before]; if (next) next.querySelector("button").focus(); });
    });
    for (const radio of document.querySelectorAll("input[name=what]")) {
      radio.addEventListener("change", () => { what = radio.value; length = STEP; draw(); });
    }

    return { show, mark, addPlaces, draw, back, neighbours };

    function show(found, isNarrowed) {
      [rows, narrowed, length] = [found, isNarrowed, STEP];
      q.byId("what-contributions").checked = true;
      what = "contributions";
      return draw();
    }

    function addPlaces(found) {
      places = found;
      for (const name of ["premises", "initiatives"]) q.byId("what-" + name).closest("label").hidden = shownOf(name).length === 0;
      if (what !== "contributions") draw();
    }

    // One moment at a time: what comes too late is dropped, and the old items stay until the new ones are whole.
    async function draw() {
      const mine = ++turn;
      q.byId("sort").closest("label").hidden = what !== "contributions";
      back.hidden = !narrowed || what !== "contributions";
      say();
      const items = what === "contributions" ? await posts() : what === "premises" ? premises() : initiatives();
      if (mine !== turn) return;
      box.replaceChildren(...items.slice(0, length));
      const left = (what === "contributions" ? rows.length : items.length) - length;
      more.hidden = left <= 0;
      more.textContent = q.t("more", { n: Math.min(STEP, Math.max(left, 0)) });
      mark(current);
    }

    function say() {
      const n = rows.length, all = c.total, number = q.number(n), total = q.number(all);
      let text = n === 0 ? q.t("count_none") : n === all ? (n === 1 ? q.t("count_only") : q.t("count_all", { n: number }))
        : n === 1 ? q.t("count_one", { total }) : q.t("count", { n: number, total });
      if (narrowed) text = q.t("selection_here", { n: number });
      if (all === 0) text = q.t("published_none");
      if (what !== "contributions" && places) text = q.t("n_" + what, { n: q.number(shownOf(what).length) });
      if (count.textContent !== text) count.textContent = text;
      q.byId("tab-list").textContent = q.t("tab_list") + "\u00a0(" + number + ")";
      const none = n === 0 && what === "contributions";
      q.byId("nothing").hidden = !none;
      q.byId("nothing").textContent = none ? q.t(all === 0 ? "empty_hint" : "none_hint") : "";
    }

    async function posts() {
      const some = rows.slice(0, length), cards = await Promise.all(some.map((row) => c.card(row)));
      return some.map((row, i) => item("p" + row, () => opened("post", row), q.mark(c.kindOf(row), c.statusOf(row), 26),
        cards[i].title || q.t("without_title"), facts(row, cards[i]), [cards[i].street, c.date(row)].filter(Boolean).join(", ")));
    }

    function facts(row, card) {
      const rest = [q.counted(c.support[row], "supports", "support_one"), q.counted(card.answers, "answers", "answer_one"), card.photos ? q.t("photo") : ""];
      return [q.t("kind." + c.kindOf(row)), " · ", q.el("strong", {}, q.t("status." + c.statusOf(row))), ...rest.filter(Boolean).map((text) => " · " + text)];
    }

    function shownOf(name) { return name === "premises" ? places.premises.filter((it) => it[1] !== "used") : places.initiatives; }

    function premises() {
      if (!places) return [];
      return places.premises.map((it, number) => [it, number]).filter(([it]) => it[1] !== "used")
        .map(([it, number]) => item("m" + number, () => opened("premises", number), q.frontage(it[1], 24), it[0] || q.t("use." + it[1]),
          [q.el("strong", {}, q.t("use." + it[1])), it[3].length ? " · " + q.t(it[3].length === 1 ? "count_only" : "count_all", { n: it[3].length }) : ""], ""));
    }

    function initiatives() {
      if (!places) return [];
      return places.initiatives.map((it, number) => item("i" + number, () => opened("initiative", number), q.star(24), it.name,
        [q.t("sector." + it.sector), it.domain ? " · " + it.domain : ""], it.schedule || ""));
    }

    function item(key, open, drawing, title, line, second) {
      const name = q.said("button", { type: "button", class: "item-title" }, title);
      const made = q.el("li", { class: "item", "data-key": key }, q.el("span", { class: "item-mark" }, drawing),
        q.el("div", { class: "item-words" }, q.el("h3", {}, name), q.el("p", {}, line), second ? q.said("p", {}, second) : null));
      name.addEventListener("click", open);
      made.addEventListener("click", (event) => { if (!event.target.closest("button")) open(); });
      return made;
    }

    // The item that is read.
    function mark(key) {
      current = key;
      for (const each of box.children) {
        const here = each.dataset.key === key, name = each.querySelector("button");
        each.classList.toggle("current", here);
        if (here) name.setAttribute("aria-current", "true"); else name.removeAttribute("aria-current");
      }
    }

    function neighbours(row) {
      const at = rows.indexOf(row);
      return { at, length: rows.length, previous: at > 0 ? rows[at - 1] : null, next: at >= 0 && at + 1 < rows.length ? rows[at + 1] : null };
    }
  };
})(window.quartier);
