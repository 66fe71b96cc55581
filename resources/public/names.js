// The page's own names live in one object; each file adds to it and takes from those before (see publish/page.py).
// Everything a resident wrote reaches the page as text nodes: nothing is built as markup or as script from words.
window.quartier = {};
