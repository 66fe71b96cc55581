"""What the plugin logs, shown in the log panel of QGIS under its own tab."""

from __future__ import annotations

import logging

from qgis.core import Qgis, QgsMessageLog

TAG = "Si j'avais un quartier"
_ROOT = __name__.rpartition(".qgis_bridge")[0]


class MessageLogHandler(logging.Handler):
    """Hands records of the standard library's logging to the QGIS log; may be used from any thread."""

    def emit(self, record: logging.LogRecord) -> None:
        try:
            QgsMessageLog.logMessage(self.format(record), TAG, _level(record.levelno), notifyUser=False)
        except (RuntimeError, ValueError, TypeError):  # QGIS is closing, or the record can't be formatted
            self.handleError(record)


def _level(number: int) -> Qgis.MessageLevel:
    if number >= logging.ERROR:
        return Qgis.MessageLevel.Critical
    return Qgis.MessageLevel.Warning if number >= logging.WARNING else Qgis.MessageLevel.Info


def install_log_handler() -> MessageLogHandler:
    """Send what the plugin logs to QGIS; the caller hands the result to :func:`remove_log_handler` on unload."""
    handler = MessageLogHandler()
    handler.setFormatter(logging.Formatter("%(name)s: %(message)s"))
    logger = logging.getLogger(_ROOT)
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    return handler


def remove_log_handler(handler: MessageLogHandler) -> None:
    """Undo :func:`install_log_handler`."""
    logger = logging.getLogger(_ROOT)
    logger.removeHandler(handler)
    logger.setLevel(logging.NOTSET)
    handler.close()
