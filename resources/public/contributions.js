// What the index says of every contribution, and the rest when it is asked for. A row is a contribution's number.
(function (q) {
  "use strict";
  const NOWHERE = 2 ** 30 - 1, STEPS = 2 ** 15 - 2;

  q.open = (index) => {
    const read = q.packing.column;
    const c = {
      index,
      place: read(index.place, 5), kind: read(index.kind, 1), status: read(index.status, 1),
      theme: read(index.theme, 1), question: read(index.question, 1), day: read(index.day, 2), support: read(index.support, 2),
    };
    for (const promise of index.promises) promise.answers = q.packing.rising(promise.answers);
    c.total = c.kind.length;
    c.kindOf = (row) => index.kinds[c.kind[row]];
    c.statusOf = (row) => index.statuses[c.status[row]];
    c.hasPlace = (row) => c.place[row] !== NOWHERE;
    c.longitude = (row) => index.box[0] + (index.box[2] - index.box[0]) * (c.place[row] >> 15) / STEPS;
    c.latitude = (row) => index.box[1] + (index.box[3] - index.box[1]) * (c.place[row] & 32767) / STEPS;
    c.date = (row) => q.date(q.dayAfter(index.first_day, c.day[row]));
    c.card = (row) => piece("cards", row).then(card);
    c.text = (row) => piece("texts", row).then(text);
    c.places = () => q.load("places", index.places).then(unpacked);
    c.ground = () => q.load("ground", index.ground);
    c.rowOf = (reference) => q.load("references", index.references).then((all) => {
      const wanted = reference.replace("-", "");
      for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) if (at % 6 === 0) return at / 6;
      return -1;
    });
    return c;

    // Once: what is loaded is kept.
    function unpacked(found) {
      for (const it of found.premises) if (typeof it[3] === "string") it[3] = q.packing.rising(it[3]);
      for (const it of found.initiatives) if (typeof it.about === "string") it.about = q.packing.rising(it.about);
      return found;
    }

    function piece(name, row) {
      const number = Math.floor(row / index.piece);
      return q.load(name + "-" + number, index[name].slice(12 * number, 12 * number + 12)).then((rows) => rows[row % index.piece]);
    }
  };

  function card([reference, title, street, messages, answers, photos]) {
    return { reference, title, street, messages, answers, photos };
  }

  function text([words, translated, author, passedTo, approximate, thread, photos, premises, promise, initiatives]) {
    return {
      words, translated, author, passedTo, approximate, premises, promise, initiatives,
      thread: thread.map(([official, who, on, said]) => ({ official, who, on, words: said })),
      photos: photos.map(([name, width, height, caption]) => ({ name, width, height, caption })),
    };
  }
})(window.quartier);
