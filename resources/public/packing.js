// Reads the short texts that publish/packing.py writes.
(function (q) {
  "use strict";
  const VALUE = new Uint8Array(128);
  let known = 0;
  for (const [first, last] of ["AZ", "az", "09", "--", "__"]) {
    for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) VALUE[code] = known++;
  }

  // Numbers of one width, one after the other.
  function column(text, width) {
    const count = text.length / width;
    const values = width === 1 ? new Uint8Array(count) : new Uint32Array(count);
    for (let i = 0, at = 0; i < count; i++) {
      let value = 0;
      for (let k = 0; k < width; k++) value = value * 64 + VALUE[text.charCodeAt(at++)];
      values[i] = value;
    }
    return values;
  }

  // Reads numbers of varying length from a text, one by one.
  function reader(text) {
    let at = 0;
    function next() {
      let value = 0, shift = 1;
      for (;;) {
        const digit = VALUE[text.charCodeAt(at++)];
        value += (digit & 31) * shift;
        if (digit < 32) return value;
        shift *= 32;
      }
    }
    function signed() {
      const value = next();
      return value % 2 ? -(value + 1) / 2 : value / 2;
    }
    return { next, signed, more: () => at < text.length };
  }

  // Numbers that rise, written by their steps.
  function rising(text) {
    const read = reader(text), values = [];
    let last = -1;
    while (read.more()) values.push((last += read.next() + 1));
    return values;
  }

  // Lines or rings, each as [x, y, x, y…] in steps of the grid.
  function paths(text) {
    const read = reader(text), found = [];
    while (read.more()) {
      const count = read.next(), points = new Float64Array(2 * count);
      let x = 0, y = 0;
      for (let i = 0; i < count; i++) {
        points[2 * i] = x += read.signed();
        points[2 * i + 1] = y += read.signed();
      }
      found.push(points);
    }
    return found;
  }

  q.packing = { column, rising, paths };
})(window.quartier);
