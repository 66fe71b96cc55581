// Puts the parts together when the index is there.
(function (q) {
  "use strict";

  q.onMissing = () => { q.byId("newer").hidden = false; };

  document.addEventListener("DOMContentLoaded", () => {
    q.byId("reload").addEventListener("click", () => location.reload());
    q.wordStatics();
    const index = q.taken("index");
    if (!index) { q.onMissing(); return; }
    index.then(q.open).then(begin);
  });

  function begin(c) {
    const state = { open: null, from: null };
    const go = { close: () => { q.goNowhere(); }, row: (row) => c.card(row).then((card) => q.goTo(card.reference)), premises: (number) => openOther("premises", number), initiative: (number) => openOther("initiative", number) };
    const reading = q.reading(c, go), sections = q.sections(c), list = q.list(c, opened), map = q.map(c, opened);
    const filters = q.filters(c, (rows) => {
      map.show(rows);
      q.settled = list.show(rows, Boolean(filters.state.only));
      if (state.open && state.open[0] === "post") reread(false);
    });
    q.pageTitleNow = () => { document.title = q.pageTitle(); };
    q.showRows = (rows) => { filters.only(rows); view("list"); q.focus(q.byId("count")); };
    q.openInitiative = (number) => openOther("initiative", number);
    list.back.addEventListener("click", () => { filters.only(null); q.focus(q.byId("count")); });

    sections.draw();
    filters.offer();
    filters.apply();
    legend(map);
    tabs();
    dialogs();
    languages();
    q.routes(showReference, closeReading);
    c.ground().then(map.ground);
    c.places().then((places) => { reading.addPlaces(places); list.addPlaces(places); map.addPlaces(places); sections.week(places); });
    document.body.classList.add("ready");
    q.settled.then(() => performance.mark("usable"));

    function opened(what, value) {
      if (what === "rows") { q.showRows(value); return; }
      if (what === "post") { remember(); c.card(value).then((card) => q.goTo(card.reference)); return; }
      openOther(what, value);
    }

    function openOther(what, number) {
      remember();
      if (location.hash) history.replaceState(null, "", location.href.split("#")[0]);
      state.open = [what, number];
      list.mark((what === "premises" ? "m" : "i") + number);
      view("reading");
      reading[what](number, true).then(c.places).then((places) => {
        if (!state.open || state.open[0] !== what || state.open[1] !== number) return;
        const it = places[what === "premises" ? "premises" : "initiatives"][number];
        if (what === "premises") map.selectPlace(it[2], it[0], () => q.frontage(it[1], 26)); else map.selectPlace(it.place, it.name, () => q.star(26));
      });
    }

    async function showReference(reference) {
      const row = await c.rowOf(reference);
      if (row < 0) { state.open = ["missing", reference]; reading.missing(reference); return; }
      remember();
      state.open = ["post", row];
      list.mark("p" + row);
      await reread(true);
      if (state.open && state.open[1] === row) map.select(row);
    }

    function reread(focus) {
      const row = state.open[1];
      return reading.post(row, focus, list.neighbours(row));
    }

    function closeReading() {
      const was = state.open;
      state.open = null;
      reading.close();
      map.select(null);
      list.mark(null);
      q.pageTitleNow();
      if (was && state.from) {
        const item = state.from.isConnected ? state.from : document.querySelector('[data-key="p' + was[1] + '"] button');
        q.focus(item || q.byId("count"));
      }
      state.from = null;
    }

    // Who opened it gets the focus back.
    function remember() {
      const active = document.activeElement;
      if (active && active !== document.body && !q.byId("reading").contains(active)) state.from = active;
    }

    function view(name) {
      if (name === "reading") return;
      document.body.dataset.view = name;
      for (const tab of document.querySelectorAll(".tab")) tab.setAttribute("aria-pressed", String(tab.dataset.view === name));
      if (name === "map") map.map.invalidateSize({ pan: false });
    }

    function tabs() {
      for (const tab of document.querySelectorAll(".tab")) {
        tab.addEventListener("click", () => { if (state.open) q.goNowhere(); view(tab.dataset.view); });
      }
      view("map");
      for (const [id, target] of [["skip-list", "count"], ["skip-map", "map"], ["skip-filters", "search"]]) {
        q.byId(id).addEventListener("click", (event) => {
          event.preventDefault();
          if (target !== "search") view(target === "map" ? "map" : "list"); else if (!q.byId("search").offsetParent) q.byId("open-filters").click();
          q.focus(q.byId(target));
        });
      }
    }

    // Filters and legend fill the screen of a phone; beside the map they stand where they are.
    function dialogs() {
      for (const [opener, id] of [["open-filters", "filters-dialog"], ["open-legend", "legend-dialog"], ["open-menu", "menu-dialog"]]) {
        const dialog = q.byId(id), home = dialog.querySelector("[data-from]");
        q.byId(opener).addEventListener("click", () => {
          if (home) home.append(...q.byId(home.dataset.from).children);
          dialog.showModal();
        });
        dialog.addEventListener("close", () => {
          if (home) q.byId(home.dataset.from).append(...home.children);
          map.map.invalidateSize({ pan: false });
        });
        dialog.addEventListener("submit", () => dialog.close());
        dialog.addEventListener("click", (event) => { if (event.target.closest("[data-close], .language")) dialog.close(); });
      }
    }

    function languages() {
      for (const button of document.querySelectorAll(".language")) {
        button.addEventListener("click", () => {
          q.speak(q.language === "fr" ? "en" : "fr");
          sections.draw();
          filters.offer();
          legend(map);
          map.redraw();
          list.draw();
          c.places().then(sections.week);
          if (state.open && state.open[0] === "post") reread(false);
          else if (state.open && state.open[0] !== "missing") reading[state.open[0]](state.open[1], false);
        });
      }
    }
  }

  function legend(map) {
    const shape = (kind) => q.el("li", {}, q.mark(kind, null, 22), " ", q.t("kind." + kind));
    const sign = (status) => q.el("li", {}, q.mark("idea", status, 22), " ", q.t("status." + status));
    const layer = (name, drawing, key) => {
      const box = q.el("input", { type: "checkbox", checked: true });
      box.addEventListener("change", () => map.toggle(name, box.checked));
      return q.el("li", {}, q.el("label", {}, box, drawing, " ", q.t(key)));
    };
    q.byId("legend-body").replaceChildren(
      q.el("div", { class: "legend-row" }, q.el("h3", { id: "legend-shape" }, q.t("shape")), q.el("ul", { "aria-labelledby": "legend-shape" }, q.KINDS.map(shape))),
      q.el("div", { class: "legend-row" }, q.el("h3", { id: "legend-sign" }, q.t("sign")), q.el("ul", { "aria-labelledby": "legend-sign" }, q.FAMILIES.map(sign))),
      q.el("div", { class: "legend-row" }, q.el("h3", { id: "legend-more" }, q.t("map").split(" ")[0]), q.el("ul", { "aria-labelledby": "legend-more" },
        layer("premises", q.frontage("empty", 20), "show_premises"), layer("initiatives", q.star(20), "show_initiatives"))));
  }
})(window.quartier);
