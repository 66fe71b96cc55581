// The quarter's own plan as background: drawn on canvas tiles, no server asked.
(function (q) {
  "use strict";
  const INK = { ground: "#F1EEE8", building: "#DED7CB", street: "#FFFFFF", edge: "#E2DCD0", park: "#DDE6D2", outline: "#8A8375", name: "#4A4640" };
  const METRES = 156543.034;

  q.groundLayer = (ground) => {
    const unpack = (text) => q.packing.paths(text || "").map(inDegrees);
    const shapes = {
      buildings: unpack(ground.buildings), parks: unpack(ground.parks), outline: unpack(ground.outline),
      streets: (ground.streets || []).map(([name, width, lines]) => ({ name, width, lines: unpack(lines.join("")) })),
    };
    const Layer = window.L.GridLayer.extend({ createTile(coords) { return tile(this, coords, shapes); } });
    const layer = new Layer({ tileSize: 512, minZoom: 10, maxZoom: 20, className: "ground", keepBuffer: 1 });
    layer.bounds = bounds([...shapes.outline, ...shapes.buildings]);
    return layer;

    function inDegrees(steps) {
      const points = new Float64Array(steps.length);
      for (let i = 0; i < steps.length; i += 2) {
        points[i] = ground.origin[0] + steps[i] * ground.step[0];
        points[i + 1] = ground.origin[1] + steps[i + 1] * ground.step[1];
      }
      points.box = box(points);
      return points;
    }
  };

  function box(points) {
    let [w, s, e, n] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < points.length; i += 2) {
      w = Math.min(w, points[i]); e = Math.max(e, points[i]); s = Math.min(s, points[i + 1]); n = Math.max(n, points[i + 1]);
    }
    return [w, s, e, n];
  }

  function bounds(paths) {
    if (!paths.length) return null;
    const all = paths.map((path) => path.box);
    return window.L.latLngBounds([Math.min(...all.map((b) => b[1])), Math.min(...all.map((b) => b[0]))],
      [Math.max(...all.map((b) => b[3])), Math.max(...all.map((b) => b[2]))]);
  }

  function tile(layer, coords, shapes) {
    const size = layer.getTileSize(), ratio = Math.min(window.devicePixelRatio || 1, 2);
    const canvas = document.createElement("canvas");
    canvas.width = size.x * ratio;
    canvas.height = size.y * ratio;
    const pen = canvas.getContext("2d");
    pen.scale(ratio, ratio);
    const map = layer._map, corner = coords.scaleBy(size), margin = 60;
    const nw = map.unproject(corner.subtract([margin, margin]), coords.z), se = map.unproject(corner.add(size).add([margin, margin]), coords.z);
    const view = [nw.lng, se.lat, se.lng, nw.lat];
    const at = projector(coords.z, corner);
    const perMetre = 2 ** coords.z / (METRES * Math.cos(nw.lat * Math.PI / 180));
    const near = (path) => path.box[0] <= view[2] && path.box[2] >= view[0] && path.box[1] <= view[3] && path.box[3] >= view[1];

    for (const park of shapes.parks.filter(near)) fillPath(pen, park, at, INK.park);
    const streets = shapes.streets.map((street) => ({ ...street, lines: street.lines.filter(near) })).filter((street) => street.lines.length);
    for (const [ink, more] of [[INK.edge, 1.4], [INK.street, 0]]) {
      for (const street of streets) for (const line of street.lines) strokePath(pen, line, at, ink, Math.max(1.2, street.width * perMetre * 0.8) + more);
    }
    if (coords.z >= 15) for (const building of shapes.buildings.filter(near)) fillPath(pen, building, at, INK.building);
    pen.setLineDash([6, 4]);
    for (const ring of shapes.outline.filter(near)) strokePath(pen, ring, at, INK.outline, 1.4);
    pen.setLineDash([]);
    if (coords.z >= 16) for (const street of streets) writeName(pen, street, at, perMetre);
    return canvas;
  }

  // Web Mercator by hand: ten times quicker than through an object for each point.
  function projector(zoom, corner) {
    const scale = 256 * 2 ** zoom, half = Math.PI / 360;
    return (longitude, latitude) => [
      (longitude / 360 + 0.5) * scale - corner.x,
      (0.5 - Math.log(Math.tan(Math.PI / 4 + latitude * half)) / (2 * Math.PI)) * scale - corner.y,
    ];
  }

  function trace(pen, path, at) {
    pen.beginPath();
    for (let i = 0; i < path.length; i += 2) {
      const [x, y] = at(path[i], path[i + 1]);
      if (i) pen.lineTo(x, y); else pen.moveTo(x, y);
    }
  }

  function fillPath(pen, path, at, ink) {
    trace(pen, path, at);
    pen.fillStyle = ink;
    pen.fill();
  }

  function strokePath(pen, path, at, ink, width) {
    trace(pen, path, at);
    pen.strokeStyle = ink;
    pen.lineWidth = width;
    pen.lineJoin = pen.lineCap = "round";
    pen.stroke();
  }

  // The name along the longest stretch, where there is room; the same place whatever tile draws it.
  function writeName(pen, street, at, perMetre) {
    if (!street.name) return;
    pen.font = "13px 'Open Sans', system-ui, 'Liberation Sans', Arial, sans-serif";
    let best = null;
    for (const line of street.lines) {
      for (let i = 0; i + 3 < line.length; i += 2) {
        const a = at(line[i], line[i + 1]), b = at(line[i + 2], line[i + 3]);
        const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
        if (!best || length > best.length) best = { a, b, length };
      }
    }
    if (!best || pen.measureText(street.name).width + 16 > best.length) return;
    let angle = Math.atan2(best.b[1] - best.a[1], best.b[0] - best.a[0]);
    if (angle > Math.PI / 2) angle -= Math.PI; else if (angle < -Math.PI / 2) angle += Math.PI;
    pen.save();
    pen.translate((best.a[0] + best.b[0]) / 2, (best.a[1] + best.b[1]) / 2);
    pen.rotate(angle);
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    pen.lineWidth = 3.5;
    pen.strokeStyle = "#FFFFFF";
    pen.strokeText(street.name, 0, 0);
    pen.fillStyle = INK.name;
    pen.fillText(street.name, 0, 0);
    pen.restore();
  }
})(window.quartier);
