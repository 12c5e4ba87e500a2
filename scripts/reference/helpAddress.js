/** Address of the help page that a link in docs/ leads to: README.md is the index of its folder. */
function helpAddress(href) {
  return href.replace(/README\.md(?=#|$)/, "index.html").replace(/\.md(?=#|$)/, ".html");
}

module.exports = { helpAddress };
