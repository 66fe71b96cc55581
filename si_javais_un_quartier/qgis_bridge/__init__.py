"""What QGIS gives and needs: layers, styles, forms, tasks, settings, transport, layouts. No window here."""
