// Elements made of names and texts; a text is a text node, whatever it holds.
(function (q) {
  "use strict";
  const SVG = "http://www.w3.org/2000/svg";

  function fill(element, attributes, children) {
    for (const [name, value] of Object.entries(attributes || {})) {
      if (value === null || value === undefined || value === false) continue;
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else element.setAttribute(name, value === true ? "" : value);
    }
    for (const child of children.flat(3)) {
      if (child !== null && child !== undefined && child !== "") element.append(child);
    }
    return element;
  }

  q.el = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);
  q.svg = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);
  q.byId = (id) => document.getElementById(id);

  // Residents write in French unless the page says otherwise: a screen reader must not read it as English.
  q.said = (tag, attributes, ...children) => q.el(tag, { lang: "fr", ...attributes }, ...children);

  // Paragraphs as they were written.
  q.paragraphs = (text, before, after) => {
    const parts = text.split(/\n{2,}/).map((part) => part.trim()).filter(Boolean);
    return parts.map((part, i) => q.said("p", {},
      (i === 0 && before ? before : "") + part + (i === parts.length - 1 && after ? after : "")));
  };

  q.focus = (element) => {
    if (!element) return;
    if (!element.hasAttribute("tabindex") && !element.matches("a, button, input, select, summary")) element.tabIndex = -1;
    element.focus({ preventScroll: false });
  };
})(window.quartier);
