"""Where and when: the list narrowed to a zone drawn on the map, to days, or to QGIS's own temporal controller."""
