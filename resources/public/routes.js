// The address bar: "#K7M-4QX" is a contribution, whoever printed it; other fragments are places of the page.
(function (q) {
  "use strict";

  q.routes = (show, none) => {
    const read = () => {
      let words = "";
      try { words = decodeURIComponent(location.hash.slice(1)); } catch (error) { words = ""; }
      const reference = q.asReference(words);
      if (reference) show(reference); else if (!words) none();
    };
    window.addEventListener("hashchange", read);
    q.goTo = (reference) => { if (location.hash === "#" + reference) show(reference); else location.hash = reference; };
    q.goNowhere = () => {
      if (location.hash) history.replaceState(null, "", location.href.split("#")[0]);
      none();
    };
    read();
  };
})(window.quartier);
