// Under the map: what was done, what happens this week, figures, how to take part, who speaks.
(function (q) {
  "use strict";
  const FEW = 3;

  // "En cours, prévu le 12 mai 2027": a commitment's state with its dates.
  q.promiseDates = (it) => {
    if (it.state === "done") return it.done_on ? q.t("done_since", { date: q.date(it.done_on) }) : q.t("promise_state.done");
    if (it.state === "dropped") return q.t("dropped");
    if (it.due_on && it.due_on < q.today()) return q.t("late", { date: q.date(it.due_on) });
    if (it.state === "under_way") return it.due_on ? q.t("under_way_for", { date: q.date(it.due_on) }) : q.t("under_way");
    return it.due_on ? q.t("decided_for", { on: q.date(it.decided_on), date: q.date(it.due_on) }) : q.t("decided_on", { on: q.date(it.decided_on) });
  };

  q.sections = (contributions) => {
    const c = contributions, index = c.index, page = index.page;
    let all = false;

    q.byId("see-all").addEventListener("click", () => { all = !all; promises(); });
    q.pageTitle = () => q.byId("question").textContent + " – " + q.byId("title").textContent;
    return { draw, week };

    function draw() {
      header();
      promises();
      figures();
      taking_part();
      footer();
    }

    function header() {
      const open = index.questions.filter((it) => !it.closed), it = open[open.length - 1] || index.questions[index.questions.length - 1];
      const f = index.figures, n = f.published;
      q.byId("organism").textContent = page.organism || index.collectivity;
      q.byId("title").textContent = page.title || q.t("app");
      q.byId("question").textContent = (it && (it.question || it.name)) || page.title || index.name;
      const when = !it ? "" : it.closed && it.closes_on ? q.t("closed_on", { date: q.date(it.closes_on) })
        : it.closes_on ? q.t("open_until", { date: q.date(it.closes_on) }) : it.opens_on ? q.t("open_from", { date: q.date(it.opens_on) }) : "";
      q.byId("lead").replaceChildren(q.said("span", { class: "lead-more" }, index.name + ". "), q.el("span", { class: "lead-more" }, when ? when + " " : ""),
        q.el("strong", {}, n === 0 ? q.t("published_none") : n === 1 ? q.t("published_one") : q.t("published", { n: q.number(n) })),
        f.pending ? ", " + q.t("pending", { n: q.number(f.pending) }) : "", ".");
      document.title = q.pageTitle();
    }

    function promises() {
      const order = { done: 0, under_way: 1, decided: 2, dropped: 3 };
      const sorted = [...index.promises].sort((a, b) => order[a.state] - order[b.state] || (b.done_on || b.due_on || "").localeCompare(a.done_on || a.due_on || ""));
      const counts = ["done", "under_way", "decided", "dropped"].map((state) => [state, sorted.filter((it) => it.state === state).length]).filter(([, n]) => n)
        .map(([state, n]) => q.t("promise_counts." + state, { n, s: n > 1 ? "s" : "" }));
      q.byId("done-count").textContent = sorted.length === 0 ? q.t("no_promises")
        : (sorted.length === 1 ? q.t("promise_one") : q.t("promises", { n: sorted.length })) + "\u00a0: " + counts.join(", ") + ".";
      const shown = all ? sorted : sorted.slice(0, FEW);
      q.byId("promises").replaceChildren(...shown.map(promise));
      const toggle = q.byId("see-all");
      toggle.hidden = sorted.length <= FEW;
      toggle.textContent = all ? q.t("see_fewer") : q.t("see_all", { n: sorted.length });
      toggle.setAttribute("aria-expanded", String(all));
      const done = sorted.filter((it) => it.state === "done").length;
      q.byId("tab-done").textContent = q.t("tab_done") + (done ? "\u00a0(" + done + ")" : "");
    }

    function promise(it) {
      const said = q.said("span", {}), links = it.answers.length;
      const made = q.el("li", { class: "promise-card" },
        links ? q.el("p", { class: "said" }, q.t("you_said"), said) : null,
        q.said("h3", {}, it.title), it.body ? q.said("p", { class: "promise-body" }, it.body) : null,
        q.el("p", { class: "promise-state" }, q.steps(it.state), " ", q.promiseDates(it)),
        it.first_due_on && it.due_on && it.first_due_on < it.due_on ? q.el("p", { class: "meta" }, q.t("first_promised", { date: q.date(it.first_due_on) })) : null,
        it.outcome && q.words[q.language].outcome[it.outcome] ? q.el("p", { class: "meta" }, q.t("outcome." + it.outcome)) : null);
      if (links) {
        const row = it.answers.reduce((best, other) => (c.support[other] > c.support[best] ? other : best));
        c.card(row).then((card) => {
          said.append("«\u00a0", q.el("a", { href: "#" + card.reference }, card.title || q.t("without_title")), "\u00a0»");
          if (links > 1) made.querySelector(".said").append(" ", q.el("button", { type: "button", class: "link", onclick: () => q.showRows(it.answers) }, q.t("answers_n", { n: links })));
        }).catch(() => {});
      }
      return made;
    }

    // Initiatives that are running in the week of the reader, whenever the map was made.
    function week(places) {
      const [monday, sunday] = q.week();
      const running = places.initiatives.map((it, number) => ({ it, number })).filter(({ it }) =>
        (!it.starts_on || it.starts_on <= sunday) && (!it.ends_on || it.ends_on >= monday));
      const special = ({ it }) => (it.starts_on >= monday ? 0 : it.ends_on && it.ends_on <= sunday ? 1 : 2);
      running.sort((a, b) => special(a) - special(b) || a.it.name.localeCompare(b.it.name, "fr"));
      q.byId("week-items").replaceChildren(...(running.length ? running.map(doing) : [q.el("li", {}, q.t("no_week"))]));

      function doing({ it, number }) {
        const news = it.starts_on && it.starts_on >= monday ? q.t("begins", { date: q.date(it.starts_on) }) : it.ends_on && it.ends_on <= sunday ? q.t("ends", { date: q.date(it.ends_on) }) : "";
        return q.el("li", {}, q.star(22), q.el("div", {}, q.el("h3", {}, q.said("button", { type: "button", class: "link", onclick: () => q.openInitiative(number) }, it.name)),
          it.schedule ? q.said("p", {}, it.schedule) : null, it.address ? q.said("p", { class: "meta" }, it.address) : null, news ? q.el("p", {}, q.el("strong", {}, news)) : null));
      }
    }

    function figures() {
      const f = index.figures, n = f.published;
      const facts = [[n, "n_published"], [f.people, "people"], [f.answered, "n_answered"], [f.in_person, "n_in_person"], [f.pending, "n_pending"]].filter(([value]) => value);
      q.byId("figures-list").replaceChildren(...facts.map(([value, key]) => q.el("li", {}, q.el("strong", {}, q.number(value)), " ", q.t(key))));
      const counts = new Map();
      for (const theme of c.theme) counts.set(theme, (counts.get(theme) || 0) + 1);
      const themes = [...counts].map(([number, many]) => [number ? index.themes[number - 1] : q.t("no_theme"), many]).sort((a, b) => b[1] - a[1]);
      const most = Math.max(1, ...themes.map(([, many]) => many));
      q.byId("themes").replaceChildren(...themes.map(([label, many]) => q.el("li", {}, q.said("span", { class: "theme-name" }, label),
        q.svg("svg", { viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true", class: "bar" }, q.svg("rect", { width: (100 * many) / most, height: 10, fill: "#00497A" })), q.el("strong", {}, q.number(many)))));
      q.byId("themes-title").hidden = themes.length < 2;
      q.byId("themes").hidden = themes.length < 2;
      q.byId("sample").textContent = q.t("not_a_sample");
      const closed = index.questions.filter((it) => it.closed && it.closing_answer);
      q.byId("closing").replaceChildren(...closed.map((it) => q.el("section", { class: "answer" }, q.el("h3", {}, q.t("closing"), " : ", q.said("span", {}, it.question || it.name)), q.paragraphs(it.closing_answer))));
    }

    function taking_part() {
      const places = page.meeting_places || [];
      const parts = [q.paragraphs(page.how_to_take_part || "")];
      if (places.length) parts.push(q.el("h3", {}, q.t("meeting")), q.el("ul", { class: "meetings" }, places.map((it) => q.said("li", {}, q.el("strong", {}, it.name), it.address ? [q.el("br"), it.address] : "", it.hours ? [q.el("br"), it.hours] : ""))));
      if (page.postal_address || page.contact) parts.push(q.el("h3", {}, q.t("write")), q.paragraphs([page.postal_address, page.contact].filter(Boolean).join("\n\n")));
      parts.push(q.el("h3", {}, q.t("your_card")), q.el("p", {}, q.t("your_card_text")));
      if (page.not_a_counter) parts.push(q.el("p", { class: "notice", lang: "fr" }, page.not_a_counter));
      q.byId("part-body").replaceChildren(...parts.flat(2));
    }

    function footer() {
      const topics = [["moderation", page.moderation], ["personal", page.personal_data], ["dpo", page.data_protection_officer], ["report", page.report_content], ["accessibility", page.accessibility], ["legal", page.legal_notices]];
      const ground = page.tiles && page.tiles.url ? page.tiles.attribution : q.t("ground_own");
      q.byId("footer-body").replaceChildren(...topics.filter(([, text]) => text).map(([key, text]) => q.el("section", {}, q.el("h3", {}, q.t(key)), linked(text))),
        q.el("section", {}, q.el("h3", {}, q.t("open_data")), q.el("p", {}, q.t("open_data_text"), " ", link("contributions.geojson", "GeoJSON"), ", ", link("contributions.atom", q.t("news")), ", ", link("dictionnaire.csv", q.t("dictionary")), ", ", link("LICENCE.txt", q.t("licence")), ". ", q.said("span", {}, page.licence || ""))),
        q.el("section", {}, q.el("h3", {}, q.t("background")), q.el("p", {}, ground || "")));
      q.byId("updated").textContent = [page.organism || index.collectivity, q.t("updated", { date: q.date(index.published_on) })].join(" · ");
    }

    function link(href, text) { return q.el("a", { href }, text); }

    // The settings' own texts may hold addresses; those of the web and e-mail can be followed.
    function linked(text) {
      return text.split(/\n+/).map((line) => q.said("p", {}, ...line.split(/(https?:\/\/[^\s]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/).map((part, i) =>
        i % 2 === 0 ? part : q.el("a", { href: /^https?:/.test(part) ? part : "mailto:" + part, rel: "noopener noreferrer" }, part))));
    }
  };
})(window.quartier);
