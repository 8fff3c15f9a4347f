// Runs before the first paint, as it stands here: no module, and nothing that an old browser would stumble over.
try {
  const theme = localStorage.getItem('theme');
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // Whoever keeps no data has the theme of the system.
}
