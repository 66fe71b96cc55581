// Dates as people read them. Days are ISO texts, compared as such.
(function (q) {
  "use strict";
  const DAY = 86400000;
  const forms = {};

  q.dayAfter = (iso, days) => new Date(Date.parse(iso + "T00:00:00Z") + days * DAY).toISOString().slice(0, 10);

  q.date = (iso) => {
    if (!/^\d{4}-\d{2}-\d{2}/.test(iso || "")) return iso || "";
    forms[q.language] = forms[q.language] || new Intl.DateTimeFormat(q.language === "en" ? "en-GB" : "fr-FR",
      { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
    const text = forms[q.language].format(new Date(iso.slice(0, 10) + "T00:00:00Z"));
    return (q.language === "fr" ? text.replace(/^1 /, "1er ") : text).replace(/ /g, "\u00a0");
  };

  q.today = () => {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  };

  // Monday and Sunday of the week that holds today.
  q.week = () => {
    const today = new Date(q.today() + "T00:00:00Z"), weekday = (today.getUTCDay() + 6) % 7;
    const iso = (days) => new Date(today.getTime() + days * DAY).toISOString().slice(0, 10);
    return [iso(-weekday), iso(6 - weekday)];
  };
})(window.quartier);
