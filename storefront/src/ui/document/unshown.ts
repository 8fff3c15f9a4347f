// Browsers that show no PDF say so to scripts alone, and leave an empty frame.
if (!navigator.pdfViewerEnabled) for (const one of document.querySelectorAll('object.document')) one.remove();
