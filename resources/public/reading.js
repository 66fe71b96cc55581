// What is open: a contribution with its thread, premises with the wishes for them, an initiative.
(function (q) {
  "use strict";

  q.reading = (contributions, go) => {
    const c = contributions, panel = q.byId("reading"), body = q.byId("reading-body"), foot = q.byId("reading-foot");
    let turn = 0, places = null;

    panel.addEventListener("keydown", (event) => { if (event.key === "Escape") go.close(); });
    return { post, premises, initiative, missing, close, addPlaces: (found) => { places = found; } };

    function close() {
      turn++;
      panel.hidden = true;
      document.body.classList.remove("reading-open");
    }

    // Shows *parts*, then moves the focus to their heading, so that a screen reader begins there.
    function open(parts, around, focus) {
      body.replaceChildren(...parts.flat(3).filter(Boolean));
      foot.replaceChildren(...(around || []));
      foot.hidden = !around;
      panel.hidden = false;
      document.body.classList.add("reading-open");
      panel.scrollTop = 0;
      if (focus) q.focus(body.querySelector("h2"));
    }

    async function post(row, focus, neighbours) {
      const mine = ++turn;
      const [card, text] = await Promise.all([c.card(row), c.text(row)]);
      if (!places && (text.premises >= 0 || text.initiatives.length)) places = await c.places();
      if (mine !== turn) return null;
      open(postParts(row, card, text), around(neighbours), focus);
      document.title = (card.title || q.t("without_title")) + " – " + q.pageTitle();
      return card;
    }

    function postParts(row, card, text) {
      const kind = q.t("kind." + c.kindOf(row)), who = text.author ? q.t("by", { kind, who: text.author }) : q.t("by_nobody", { kind });
      const where = capital([card.street, c.date(row)].filter(Boolean).join(", "));
      return [
        head(q.el("p", { class: "meta" }, q.t("reference"), " ", q.el("strong", {}, card.reference), " · ", copy(card.reference))),
        q.el("p", { class: "status" }, q.mark(c.kindOf(row), c.statusOf(row), 22), " ", kind, " · ", q.el("strong", {}, status(row, text))),
        q.said("h2", { tabindex: "-1" }, card.title || q.t("without_title")),
        q.el("p", { class: "meta" }, who, " ", where, where ? "." : "", text.approximate ? " " + q.t("approximate") : "", c.hasPlace(row) ? "" : " " + q.t("no_place")),
        words(text), pictures(text), counts(row, text), thread(text), promise(text), linked(text),
      ];
    }

    function status(row, text) {
      const word = c.statusOf(row);
      if (word === "referred" && text.passedTo) return q.t("referred_to", { who: text.passedTo });
      if (word === "duplicate" && text.passedTo) return [q.t("grouped_with"), " ", link(text.passedTo)];
      return q.t("status." + word);
    }

    function words(text) {
      const quoted = (said, lang) => q.el("blockquote", { class: "words", ...lang }, q.paragraphs(said, "«\u00a0", "\u00a0»"));
      if (!text.translated) return text.words ? quoted(text.words) : null;
      return [quoted(text.translated), q.el("p", { class: "meta" }, q.t("translated")),
        q.el("details", {}, q.el("summary", {}, q.t("as_said")), q.el("blockquote", { class: "words", lang: "" }, text.words.split(/\n{2,}/).map((part) => q.el("p", {}, part))))];
    }

    function pictures(text) {
      if (!text.photos.length) return null;
      return q.el("ul", { class: "photos", "aria-label": q.t("photos") }, text.photos.map((photo) => q.el("li", {}, q.el("figure", {},
        q.said("img", { src: "photos/" + photo.name, width: photo.width, height: photo.height, loading: "lazy", decoding: "async", alt: photo.caption || q.t("photo_alt") }),
        photo.caption ? q.said("figcaption", {}, photo.caption) : null))));
    }

    function counts(row, text) {
      const support = q.counted(c.support[row], "supports", "support_one"), parts = [];
      if (support) parts.push(q.el("strong", {}, support));
      if (text.premises >= 0) parts.push(button(q.t("premises_link", { address: places.premises[text.premises][0] }), () => go.premises(text.premises)));
      return parts.length ? q.el("p", { class: "counts" }, parts) : null;
    }

    function thread(text) {
      const title = q.el("h3", { class: "quiet" }, q.t("replies"));
      if (!text.thread.length) return [title, q.el("p", { class: "meta" }, q.t("no_answer"))];
      return [title, ...text.thread.map((turn_) => turn_.official ? answer(turn_) : reply(turn_))];
    }

    function answer(it) {
      return q.el("section", { class: "answer" }, q.el("h3", {}, q.t("city_answers", { who: c.index.collectivity })),
        q.el("p", { class: "meta" }, [it.who, q.date(it.on)].filter(Boolean).join(", ")), q.paragraphs(it.words));
    }

    function reply(it) {
      return q.el("section", { class: "reply" }, q.el("p", { class: "meta" }, q.el("strong", {}, it.who || "—"), " · ", q.date(it.on)), q.paragraphs(it.words, "«\u00a0", "\u00a0»"));
    }

    function promise(text) {
      const it = c.index.promises[text.promise];
      if (!it) return null;
      const state = q.t("promise_state." + it.state), city = c.index.collectivity;
      return q.el("section", { class: "promise" }, q.el("h3", {}, q.t("promise_of", { of: q.ofCity(city), by: city, state: state.toLowerCase() })),
        q.said("p", {}, it.title), q.el("p", {}, q.steps(it.state), " ", q.el("strong", {}, q.promiseDates(it))),
        it.outcome && q.words[q.language].outcome[it.outcome] ? q.el("p", {}, q.t("outcome." + it.outcome)) : null);
    }

    function linked(text) {
      if (!text.initiatives.length) return null;
      return [q.el("h3", {}, q.t("linked_initiatives")),
        q.el("ul", { class: "links" }, text.initiatives.map((number) => q.el("li", {}, button(places.initiatives[number].name, () => go.initiative(number)))))];
    }

    async function premises(number, focus) {
      const mine = ++turn;
      places = places || (await c.places());
      const [address, use, , rows] = places.premises[number], list = await items(rows);
      if (mine !== turn) return;
      open([head(q.el("p", { class: "meta" }, q.frontage(use, 22), " ", q.t("use." + use))), q.said("h2", { tabindex: "-1" }, address || q.t("use." + use)),
        asked(rows),
        rows.length ? [q.el("h3", {}, q.t("wishes", { n: rows.length })), list] : q.el("p", {}, q.t("no_wishes"))], null, focus);
    }

    // What residents were asked when they spoke of these premises.
    function asked(rows) {
      const asking = [...new Set(rows.map((row) => c.question[row]))].filter(Boolean).map((number) => c.index.questions[number - 1]);
      if (!asking.length) return null;
      return q.el("dl", {}, q.el("dt", {}, q.t("question")), asking.map((it) => q.said("dd", {}, it.question || it.name)));
    }

    async function initiative(number, focus) {
      const mine = ++turn;
      places = places || (await c.places());
      const it = places.initiatives[number], list = await items(it.about);
      if (mine !== turn) return;
      const facts = [["when", it.schedule], ["where", it.address], ["who_for", it.audience], ["organiser", it.organiser]].filter(([, value]) => value);
      open([head(q.el("p", { class: "meta" }, q.star(22), " ", q.t("sector." + it.sector), it.domain ? " · " + it.domain : "")), q.said("h2", { tabindex: "-1" }, it.name),
        it.description ? q.paragraphs(it.description) : null,
        q.el("dl", {}, facts.map(([name, value]) => [q.el("dt", {}, q.t(name)), q.said("dd", {}, value)])),
        it.website ? q.el("p", {}, q.el("a", { href: it.website, rel: "noopener noreferrer nofollow", target: "_blank" }, q.t("website"))) : null,
        it.about.length ? [q.el("h3", {}, q.t("about_it", { n: it.about.length })), list] : null], null, focus);
    }

    function missing(reference) {
      turn++;
      open([head(null), q.el("h2", { tabindex: "-1" }, q.t("not_found", { reference })), q.el("p", {}, q.t("not_found_why"))], null, true);
    }

    async function items(rows) {
      const some = rows.slice(-100).reverse(), cards = await Promise.all(some.map((row) => c.card(row)));
      return q.el("ul", { class: "links" }, some.map((row, i) => q.el("li", {}, q.mark(c.kindOf(row), c.statusOf(row), 20), " ", link(cards[i].reference, cards[i].title || q.t("without_title")))));
    }

    function head(left) {
      return q.el("div", { class: "reading-head" }, left || q.el("span", {}), q.el("button", { type: "button", class: "link strong", onclick: () => go.close() }, q.t("close")));
    }

    function around(neighbours) {
      if (!neighbours || neighbours.at < 0) return null;
      const step = (word, before, after, row) => q.el("button", { type: "button", class: "link strong", disabled: row === null, onclick: () => go.row(row) }, before, q.t(word), after);
      return [step("previous", "← ", "", neighbours.previous), q.el("span", { class: "meta" }, q.t("position", { n: q.number(neighbours.at + 1), total: q.number(neighbours.length) })), step("next", "", " →", neighbours.next)];
    }

    function capital(text) { return text.slice(0, 1).toUpperCase() + text.slice(1); }
    function link(reference, words_) { return q.said("a", { href: "#" + reference }, words_ || reference); }
    function button(text, click) { return q.said("button", { type: "button", class: "link", onclick: click }, text); }

    function copy(reference) {
      const address = (c.index.page.address || location.href.split("#")[0]) + "#" + reference;
      const said = q.el("span", { role: "status" });
      const made = q.el("button", { type: "button", class: "link" }, q.t("copy_link"));
      made.addEventListener("click", () => {
        const shown = () => {
          const field = q.el("input", { type: "text", readonly: true, value: address, "aria-label": q.t("link_here"), class: "address" });
          said.replaceChildren(field);
          field.select();
        };
        if (navigator.clipboard) navigator.clipboard.writeText(address).then(() => { said.textContent = " " + q.t("link_copied"); }, shown); else shown();
      });
      return [made, said];
    }
  };
})(window.quartier);
