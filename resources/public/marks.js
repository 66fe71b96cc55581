// Markers: the shape says the kind, the sign inside says the status, colour only repeats it.
(function (q) {
  "use strict";
  const INK = "#161616", BLUE = "#0072B2", WHITE = "#FFFFFF";
  const SHAPES = {
    idea: ["circle", { cx: 14, cy: 14, r: 9.5 }],
    question: ["path", { d: "M14 2.5 25.5 14 14 25.5 2.5 14Z" }],
    comment: ["path", { d: "M5 5H23V23H5Z" }],
    observation: ["path", { d: "M14 3 26 24H2Z" }],
    offer: ["path", { d: "M14 2.5 23.5 8V25L14 20.5 4.5 25V8Z" }],
    need: ["path", { d: "M14 25.5 4.5 20V3L14 7.5 23.5 3V20Z" }],
  };
  // Where the sign sits: a triangle's middle is low, an offer's high.
  const SHIFT = { observation: 3, offer: -1, need: 1 };
  const LOOKS = {
    received: ["#56B4E9", INK, null], needs_qualification: ["#56B4E9", INK, null],
    under_review: ["#E69F00", INK, "dots"], on_hold: ["#E69F00", INK, "dots"],
    awaiting_validation: ["#CC79A7", INK, "bars"],
    answered: [WHITE, BLUE, "lines"], noted: [WHITE, BLUE, "lines"],
    planned: [BLUE, INK, "arrow"], accepted: [BLUE, INK, "arrow"], already_covered: [BLUE, INK, "arrow"],
    done: ["#009E73", INK, "tick"], declined: ["#777777", "#D55E00", "minus"],
    referred: ["#777777", INK, "out"], duplicate: ["#777777", INK, "out"],
  };
  const SIGNS = {
    bars: "M11.7 10.3V17.7M16.3 10.3V17.7", lines: "M10.3 12.2H17.7M10.3 16H15.6", arrow: "M9.6 14H18M14.8 10.6 18.2 14 14.8 17.4",
    tick: "M9.8 14.4 12.8 17.4 18.4 11", minus: "M10 14H18", out: "M10.4 17.6 17 11M12.2 10.6H17.4V15.8",
  };
  // One face of each family, in the order of the legend.
  q.FAMILIES = ["received", "under_review", "awaiting_validation", "answered", "planned", "done", "declined", "referred"];
  q.KINDS = Object.keys(SHAPES);

  q.mark = (kind, status, size) => {
    const [fill, stroke, sign] = LOOKS[status] || [WHITE, INK, null];
    const [tag, geometry] = SHAPES[kind] || SHAPES.comment;
    const thick = status === "declined" ? 3 : status === "answered" || status === "noted" ? 2.4 : 1.6;
    const halo = q.svg(tag, { ...geometry, fill: "none", stroke: WHITE, "stroke-width": thick + 3 });
    const shape = q.svg(tag, { ...geometry, fill, stroke, "stroke-width": thick, "stroke-linejoin": "round" });
    return drawing(size, halo, shape, signOf(sign, kind, fill));
  };

  function signOf(sign, kind, fill) {
    if (!sign) return null;
    const ink = fill === WHITE ? BLUE : ["#E69F00", "#CC79A7"].includes(fill) ? INK : WHITE;
    const place = { transform: "translate(0 " + (SHIFT[kind] || 0) + ")" };
    if (sign === "dots") return q.svg("g", { ...place, fill: ink }, [9.8, 14, 18.2].map((cx) => q.svg("circle", { cx, cy: 14, r: 1.6 })));
    return q.svg("path", { ...place, d: SIGNS[sign], fill: "none", stroke: ink, "stroke-width": 2.2, "stroke-linecap": "round", "stroke-linejoin": "round" });
  }

  // A frontage: empty, half or full.
  q.frontage = (use, size) => drawing(size,
    q.svg("path", { d: "M3 4H25V12H23V25H5V12H3Z", fill: WHITE, stroke: WHITE, "stroke-width": 4, "stroke-linejoin": "round" }),
    use === "empty" ? null : q.svg("path", { d: use === "used" ? "M6 12H22V24H6Z" : "M6 12H14V24H6Z", fill: INK }),
    q.svg("path", { d: "M5 5H23L24.5 11H3.500Z", fill: WHITE, stroke: INK, "stroke-width": 1.7, "stroke-linejoin": "round" }),
    q.svg("path", { d: "M5.500 11V24H22.500V11", fill: "none", stroke: INK, "stroke-width": 1.7 }));

  q.star = (size) => {
    const points = [];
    for (let i = 0; i < 10; i++) {
      const r = i % 2 ? 4.8 : 11.5, angle = -Math.PI / 2 + i * Math.PI / 5;
      points.push((14 + r * Math.cos(angle)).toFixed(1) + " " + (14.8 + r * Math.sin(angle)).toFixed(1));
    }
    const d = "M" + points.join("L") + "Z";
    return drawing(size, q.svg("path", { d, fill: "none", stroke: WHITE, "stroke-width": 4.5, "stroke-linejoin": "round" }),
      q.svg("path", { d, fill: "#F0E442", stroke: INK, "stroke-width": 1.5, "stroke-linejoin": "round" }));
  };

  // Three steps of a commitment: squares, so that nobody takes it for the status of a contribution.
  q.steps = (state) => {
    const reached = { decided: 1, under_way: 2, done: 3, dropped: 0 }[state] || 0;
    const ink = state === "done" ? "#00664B" : "#00497A";
    const boxes = [0, 1, 2].map((i) => q.svg("rect", { x: 1 + i * 16, y: 1, width: 14, height: 12, fill: i < reached ? ink : WHITE, stroke: ink, "stroke-width": 1.5 }));
    const tick = state === "done" ? q.svg("path", { d: "M36.500 7 39 9.500 43.500 4", fill: "none", stroke: WHITE, "stroke-width": 2 }) : null;
    const cross = state === "dropped" ? q.svg("path", { d: "M1 7H47", stroke: ink, "stroke-width": 1.5 }) : null;
    return q.svg("svg", { viewBox: "0 0 48 14", width: 48, height: 14, "aria-hidden": "true", class: "steps" }, boxes, tick, cross);
  };

  function drawing(size, ...parts) {
    return q.svg("svg", { viewBox: "0 0 28 28", width: size || 24, height: size || 24, "aria-hidden": "true", focusable: "false" }, parts);
  }
})(window.quartier);
