"""What QGIS gives and needs: layers, styles, forms, tasks, settings, and the ports of the rooms below filled.

No window, no rule.
"""
