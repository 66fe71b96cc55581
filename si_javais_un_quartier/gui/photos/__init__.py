"""Photos looked at whole: zoom, black boxes over faces and plates, caption."""
