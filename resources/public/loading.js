// Data are scripts, so that the page also works from a disk, where nothing else may be loaded.
(function (q) {
  "use strict";
  const promises = new Map(), takers = new Map();

  window.quartierTake = function (name, value) {
    const taker = takers.get(name);
    if (taker) taker(value);
    else promises.set(name, Promise.resolve(value));
  };

  // The value of a data file; asked for once. A file that is gone means that a newer map has replaced this one.
  q.load = function (name, digest) {
    if (!promises.has(name)) {
      promises.set(name, new Promise((resolve, reject) => {
        takers.set(name, resolve);
        const script = document.createElement("script");
        script.src = "data/" + name + "-" + digest + ".js";
        script.onerror = () => {
          promises.delete(name);
          if (q.onMissing) q.onMissing();
          reject(new Error("missing: " + name));
        };
        document.head.append(script);
      }));
    }
    return promises.get(name);
  };

  // The one file that the page itself names; it comes after this script.
  q.taken = (name) => promises.get(name);
})(window.quartier);
