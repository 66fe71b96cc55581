// The map: clusters and markers as buttons, only those in view, kept where they stay so that the focus isn't lost.
(function (q) {
  "use strict";
  const MOST_ZOOM = 20, APART = 27, EDGE = 18, FEW = 1000, MANY = 20000;

  q.map = (contributions, opened) => {
    const c = contributions, L = window.L, still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const map = L.map("map", {
      zoomControl: false, attributionControl: false, minZoom: 11, maxZoom: MOST_ZOOM, keyboard: true,
      zoomAnimation: !still, fadeAnimation: false, markerZoomAnimation: !still, inertia: !still, zoomSnap: 0.5, wheelPxPerZoomLevel: 90,
    });
    const shown = new Map(), unnamed = new Set();
    const Mark = L.Icon.extend({
      createIcon() {
        const made = this.options.build(), own = made.className;
        this._setIconStyles(made, "icon");
        made.className += " " + own;
        return made;
      },
    });
    const scale = L.control.scale({ imperial: false, position: "bottomright", maxWidth: 120 });
    let index = null, selected = null, obstacles = [], asking = false, last = [], other = null, places = null, whole = null, ring = null;
    const wanted = { premises: true, initiatives: true };

    map.on("moveend", draw);
    map.on("moveend resize", nameBeside);
    map.getContainer().addEventListener("focusin", nameAll);
    scale.addTo(map);
    q.byId("zoom-in").addEventListener("click", () => map.zoomIn());
    q.byId("zoom-out").addEventListener("click", () => map.zoomOut());
    q.byId("zoom-whole").addEventListener("click", showWhole);
    new ResizeObserver(() => map.invalidateSize({ pan: false })).observe(q.byId("map"));

    const self = { map, show, select, selectPlace, ground, addPlaces, redraw, toggle, showWhole };
    fit();
    return self;

    function fit() {
      const box = c.index.box;
      whole = c.total ? L.latLngBounds([box[1], box[0]], [box[3], box[2]]) : L.latLngBounds([45.43, 4.37], [45.44, 4.39]);
      map.fitBounds(whole.pad(0.03), { animate: false });
    }

    function showWhole() { map.fitBounds(whole.pad(0.03), { animate: !still }); }

    function ground(data) {
      const tiles = c.index.page.tiles;
      if (tiles && tiles.url) {
        L.tileLayer(tiles.url, { maxZoom: MOST_ZOOM, referrerPolicy: "no-referrer" }).addTo(map);
      } else if (data.origin) {
        const layer = q.groundLayer(data);
        layer.addTo(map);
        if (layer.bounds && !c.total) { whole = layer.bounds; showWhole(); }
        if (layer.bounds) map.setMaxBounds(layer.bounds.extend(whole).pad(0.6));
      }
    }

    // The rows that the filters leave.
    function show(rows) {
      last = rows;
      gather();
      draw();
    }

    // The one that is read stands apart from its neighbours, where that takes no time to speak of.
    function gather() {
      const points = [], apart = last.length <= MANY ? selected : null;
      for (const row of last) {
        if (row !== apart && c.hasPlace(row)) points.push({ type: "Feature", properties: { row }, geometry: { type: "Point", coordinates: [c.longitude(row), c.latitude(row)] } });
      }
      index = new window.Supercluster({ radius: 46, maxZoom: MOST_ZOOM, minPoints: 2, extent: 256 }).load(points);
    }

    function addPlaces(found) { places = found; draw(); }
    function toggle(what, on) { wanted[what] = on; draw(); }
    function redraw() { for (const key of [...shown.keys()]) drop(key); draw(); }

    function draw() {
      if (!index) return;
      const view = map.getBounds().pad(0.15), keep = new Set();
      obstacles = measure();
      const found = index.getClusters([view.getWest(), view.getSouth(), view.getEast(), view.getNorth()], Math.round(map.getZoom()));
      for (const feature of found) {
        const [longitude, latitude] = feature.geometry.coordinates, p = feature.properties;
        if (p.cluster) put("c" + p.point_count + "/" + longitude.toFixed(6) + "/" + latitude.toFixed(6), latitude, longitude, () => clusterMark(p), keep, 300);
        else if (p.row !== selected) put("p" + p.row, latitude, longitude, () => postMark(p.row), keep, 200);
      }
      if (other) put("other", other.place[1], other.place[0], () => ringed(other.place[1], other.place[0], other.drawing(), other.name), keep, 1000);
      if (selected !== null && c.hasPlace(selected)) put("s" + selected, c.latitude(selected), c.longitude(selected), () => selectedMark(selected), keep, 1000);
      if (places) {
        const taken = found.map((feature) => map.latLngToContainerPoint([feature.geometry.coordinates[1], feature.geometry.coordinates[0]]));
        drawPlaces("initiatives", 16, places.initiatives, view, keep, taken, (it) => it.place, () => true, initiativeMark);
        drawPlaces("premises", 17, places.premises, view, keep, taken, (it) => it[2], (it) => it[1] !== "used", premisesMark);
      }
      for (const key of [...shown.keys()]) if (!keep.has(key)) drop(key);
    }

    // From near enough only, and where a finger can tell them from what is there already; the list holds them all.
    function drawPlaces(name, nearest, all, view, keep, taken, placeOf, fits, make) {
      if (!wanted[name] || map.getZoom() < nearest) return;
      all.forEach((it, number) => {
        const place = placeOf(it);
        if (!place || !fits(it) || !view.contains([place[1], place[0]])) return;
        const at = map.latLngToContainerPoint([place[1], place[0]]);
        if (taken.some((other) => Math.abs(other.x - at.x) < APART && Math.abs(other.y - at.y) < APART)) return;
        taken.push(at);
        put(name + number, place[1], place[0], () => make(it, number), keep, -100);
      });
    }

    // Where a mark would be cut by the edge or lie under a button: it comes when the map is moved.
    function covered(latitude, longitude) {
      const at = map.latLngToContainerPoint([latitude, longitude]), size = map.getSize();
      const cut = (value, most) => Math.abs(value) < EDGE || Math.abs(value - most) < EDGE;
      return cut(at.x, size.x) || cut(at.y, size.y) || obstacles.some((box) =>
        at.x > box.left - EDGE && at.x < box.right + EDGE && at.y > box.top - EDGE && at.y < box.bottom + EDGE);
    }

    function measure() {
      const frame = map.getContainer().getBoundingClientRect();
      const over = [...map.getContainer().parentElement.querySelectorAll(".zoom, .over-left, .over-right")];
      return over.map((it) => it.getBoundingClientRect()).filter((box) => box.width)
        .map((box) => ({ left: box.left - frame.left, right: box.right - frame.left, top: box.top - frame.top, bottom: box.bottom - frame.top }));
    }

    function put(key, latitude, longitude, build, keep, above) {
      if (above < 1000 && covered(latitude, longitude)) return;
      keep.add(key);
      if (shown.has(key)) return;
      const marker = L.marker([latitude, longitude], { icon: new Mark({ build }), keyboard: false, zIndexOffset: above, interactive: false });
      shown.set(key, marker.addTo(map));
    }

    function drop(key) {
      const marker = shown.get(key), had = marker.getElement() === document.activeElement;
      marker.remove();
      shown.delete(key);
      if (had) map.getContainer().focus({ preventScroll: true });
    }

    function button(className, label, click, ...inside) {
      const made = q.el("button", { type: "button", class: "mark " + className, "aria-label": label, title: label }, inside);
      made.addEventListener("click", (event) => { event.stopPropagation(); click(); });
      for (const name of ["mousedown", "dblclick", "touchstart", "pointerdown"]) made.addEventListener(name, (event) => event.stopPropagation(), { passive: true });
      made.addEventListener("keydown", (event) => { if (event.key === "Enter" || event.key === " ") event.stopPropagation(); });
      return made;
    }

    function postMark(row) {
      const word = q.t("kind." + c.kindOf(row)) + ", " + q.t("status." + c.statusOf(row));
      const made = button("post", word, () => opened("post", row), q.mark(c.kindOf(row), c.statusOf(row), 28));
      return named(made, row, (card) => {
        made.setAttribute("aria-label", word + ". " + (card.title || q.t("without_title")));
        made.title = card.title || word;
      });
    }

    function selectedMark(row) {
      const made = ringed(c.latitude(row), c.longitude(row), q.mark(c.kindOf(row), c.statusOf(row), 28), "");
      c.card(row).then((card) => { made.querySelector(".mark-name").textContent = card.title || q.t("without_title"); }).catch(() => {});
      return made;
    }

    // What is read, with its name on the side where there is room.
    function ringed(latitude, longitude, drawing, words) {
      const made = q.el("div", { class: "selected-mark", "aria-hidden": "true" }, drawing, q.said("span", { class: "mark-name" }, words));
      ring = { made, latitude, longitude };
      nameBeside();
      return made;
    }

    // The map may have moved or shrunk since the mark was drawn.
    function nameBeside() {
      if (!ring) return;
      const at = map.latLngToContainerPoint([ring.latitude, ring.longitude]).x, width = map.getSize().x, flip = at > width * 0.55;
      ring.made.classList.toggle("flipped", flip);
      ring.made.querySelector(".mark-name").style.maxWidth = Math.max(80, Math.min(250, (flip ? at : width - at) - 36)) + "px";
    }

    function clusterMark(p) {
      const label = q.t("cluster_plain", { n: q.number(p.point_count) });
      const text = p.point_count < 1000 ? String(p.point_count) : Math.round(p.point_count / 100) / 10 + "k";
      const made = button("cluster" + (p.point_count >= 100 ? " large" : ""), label, () => openCluster(p.cluster_id), q.el("span", {}, text));
      return named(made, index.getLeaves(p.cluster_id, 1)[0].properties.row, (card) => {
        if (card.street) made.setAttribute("aria-label", q.t("cluster", { n: q.number(p.point_count), where: card.street }));
      });
    }

    // Titles and streets are in pieces that a large quarter doesn't fetch for the first look: they come when the
    // pointer or the focus does, the focus bringing those of all marks, so that each is named before it is reached.
    function named(made, row, name) {
      const ask = () => c.card(row).then(name).catch(() => {});
      if (c.total <= FEW || asking) ask();
      else { unnamed.add(ask); made.addEventListener("pointerenter", ask, { once: true }); }
      return made;
    }

    function nameAll() {
      asking = true;
      for (const ask of unnamed) ask();
      unnamed.clear();
    }

    // Closer, until they come apart; those at one and the same place are listed.
    function openCluster(id) {
      const rows = index.getLeaves(id, Infinity).map((leaf) => leaf.properties.row);
      const box = L.latLngBounds(rows.map((row) => [c.latitude(row), c.longitude(row)]));
      if (map.getZoom() >= MOST_ZOOM || box.getNorthWest().distanceTo(box.getSouthEast()) < 4) opened("rows", rows);
      else map.fitBounds(box.pad(0.2), { maxZoom: Math.max(index.getClusterExpansionZoom(id), map.getZoom() + 1), animate: !still });
    }

    function premisesMark(it, number) {
      return button("premises", q.t("use." + it[1]) + ", " + it[0], () => opened("premises", number), q.frontage(it[1], 22));
    }

    function initiativeMark(it, number) {
      return button("initiative", q.t("sector." + it.sector) + ". " + it.name, () => opened("initiative", number), q.star(24));
    }

    // The contribution that is read stands out, and is in view.
    function select(row) {
      other = null;
      if (shown.has("other")) drop("other");
      if (shown.has("s" + row)) drop("s" + row);  // its name may have to change sides
      map.invalidateSize({ pan: false });
      if (row !== selected && last.length <= MANY) { selected = row; gather(); }
      selected = row;
      if (row !== null && c.hasPlace(row)) bring(L.latLng(c.latitude(row), c.longitude(row)));
      draw();
    }

    // The same for premises and initiatives.
    function selectPlace(place, name, drawing) {
      select(null);
      if (!place) return;
      other = { place, name, drawing };
      bring(L.latLng(place[1], place[0]));
      draw();
    }

    function bring(at) {
      if (map.getZoom() < 16.5) map.setView(at, 17, { animate: !still });
      else if (!map.getBounds().pad(-0.12).contains(at)) map.panTo(at, { animate: !still });
    }
  };
})(window.quartier);
