// The page in French, or in English for those who choose it; the choice is kept where the browser allows.
(function (q) {
  "use strict";
  const KEPT = "quartier-language";

  function kept() {
    try { return window.localStorage.getItem(KEPT); } catch (error) { return null; }
  }

  q.language = kept() === "en" ? "en" : "fr";

  // A word by its key, "kind.idea" or "close", with values put in.
  q.t = (key, values) => {
    let found = q.words[q.language];
    for (const part of key.split(".")) found = found && found[part];
    if (typeof found !== "string") return key.split(".").pop();
    return found.replace(/\{(\w+)\}/g, (whole, name) => (values && name in values ? String(values[name]) : whole));
  };

  q.number = (value) => value.toLocaleString(q.language);

  // "12 soutiens", "1 soutien"; nothing for none.
  q.counted = (value, many, one) => (value === 0 ? "" : value === 1 ? q.t(one) : q.t(many, { n: q.number(value) }));

  q.speak = (language) => {
    q.language = language;
    try { window.localStorage.setItem(KEPT, language); } catch (error) { /* a page from a disk may keep nothing */ }
    q.wordStatics();
  };

  // The words that index.html holds in French for those without scripts.
  q.wordStatics = () => {
    document.documentElement.lang = q.language;
    for (const element of document.querySelectorAll("[data-t]")) element.textContent = q.t(element.dataset.t);
    for (const element of document.querySelectorAll("[data-t-label]")) element.setAttribute("aria-label", q.t(element.dataset.tLabel));
    for (const element of document.querySelectorAll("[data-t-hint]")) element.placeholder = q.t(element.dataset.tHint);
    q.byId("language").lang = q.language === "fr" ? "en" : "fr";
  };

  // "La Ville" as French puts it after "engagement".
  q.ofCity = (name) => {
    const said = [[/^La /, "de la "], [/^Le /, "du "], [/^Les /, "des "], [/^L[’']/, "de l’"]].find(([start]) => start.test(name));
    if (said) return name.replace(said[0], said[1]);
    return (/^[AEIOUÉÈHY]/i.test(name) ? "d’" : "de ") + name;
  };
})(window.quartier);
