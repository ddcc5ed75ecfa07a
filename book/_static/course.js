// The theme puts the book's title outside any landmark; a screen reader jumps between landmarks.
document.addEventListener("DOMContentLoaded", () => {
  const sidebar = document.querySelector(".bd-sidebar-primary");
  sidebar?.setAttribute("role", "region");
  sidebar?.setAttribute("aria-label", "Book");
});

// A quiz asks MathJax for its version. Until MathJax has loaded there is only its configuration, and nothing to typeset.
if (window.MathJax && !window.MathJax.version) {
  Object.assign(window.MathJax, { version: "", typeset() {} });
}
