// Which contributions hold some words: pieces of the index of words, fetched as they are needed.
(function (q) {
  "use strict";
  const REFERENCE = /^[2-9A-HJ-NP-Z]{3}-?[2-9A-HJ-NP-Z]{3}$/;
  const SPELT = { œ: "oe", æ: "ae", ø: "o", ł: "l", đ: "d", ı: "i", þ: "th" };

  // As domain/search_text.py folds: no marks, no case, ligatures spelt out.
  q.folded = (text) => text.normalize("NFKD").toLowerCase().replace(/\p{M}+/gu, "").replace(/[œæøłđıþ]/g, (letter) => SPELT[letter]);

  q.asReference = (text) => {
    const letters = text.toUpperCase().replace(/[\s-]/g, "");
    return REFERENCE.test(letters) ? letters.slice(0, 3) + "-" + letters.slice(3) : null;
  };

  // A Uint8Array with 1 for each row that holds all words (each may be the beginning of one), or null for no words.
  q.search = async (contributions, text) => {
    const words = (q.folded(text).match(/[\p{L}\p{N}]+/gu) || []).filter((word) => word.length > 1 || /\d/.test(word));
    if (!words.length) return null;
    const marks = await Promise.all(words.map((word) => rowsOf(contributions, word.slice(0, 24))));
    return marks.reduce((all, some) => all.map((value, row) => value & some[row]));
  };

  async function rowsOf(contributions, word) {
    const [firsts, digests] = contributions.index.words, found = new Uint8Array(contributions.total);
    const wanted = [];
    for (let i = 0; i < firsts.length; i++) {
      const begins = firsts[i] <= word || firsts[i].startsWith(word);
      const ends = i + 1 === firsts.length || firsts[i + 1] > word;
      if (begins && (ends || firsts[i + 1].startsWith(word))) wanted.push(i);
    }
    const shards = await Promise.all(wanted.map((i) => q.load("words-" + i, digests.slice(12 * i, 12 * i + 12))));
    for (const shard of shards) {
      for (const [other, rows] of Object.entries(shard)) {
        if (other.startsWith(word)) for (const row of q.packing.rising(rows)) found[row] = 1;
      }
    }
    return found;
  }
})(window.quartier);
