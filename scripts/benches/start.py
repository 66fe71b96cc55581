"""What the plugin adds to the start of QGIS: ``qgis.utils.plugin_times``, median of five starts, 50 ms at most.

The built zip is installed into a profile of its own; the first start, which compiles Python, is not counted.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))
import qgis_profile  # noqa: E402

BUDGET_MS = 50
STARTS = 5
_SCRIPT = """
import json, os
from pathlib import Path
from qgis import utils
from qgis.PyQt.QtCore import QTimer
Path(os.environ["START_REPORT"]).write_text(json.dumps(utils.plugin_times))
QTimer.singleShot(200, lambda: os._exit(0))
"""


def start(profiles: Path, script: Path) -> float:
    """Start QGIS once; how many milliseconds the plugin took."""
    report = profiles / "start.json"
    report.unlink(missing_ok=True)
    command = ["timeout", "60", "xvfb-run", "-a", "qgis", "--nologo", "--profiles-path", str(profiles)]
    around = {**os.environ, "QT_QPA_PLATFORM": "xcb", "START_REPORT": str(report), "PYTHONPATH": ""}
    around.pop("PYTHONDONTWRITEBYTECODE", None)  # nobody's QGIS compiles the plugin anew at each start
    subprocess.run([*command, "--code", str(script)], env=around, capture_output=True, check=False)
    return 1000 * float(json.loads(report.read_text())[qgis_profile.PLUGIN].rstrip("s"))


def main() -> int:
    """Print each start and the median; 1 where it is over the budget."""
    with tempfile.TemporaryDirectory() as folder:
        profiles = Path(folder)
        profile = qgis_profile.prepare(profiles)
        subprocess.run([ROOT / "scripts" / "package", "--install", profile], check=True, capture_output=True)
        script = profiles / "start.py"
        script.write_text(_SCRIPT)
        start(profiles, script)
        times = [start(profiles, script) for _ in range(STARTS)]
    middle = median(times)
    each = ", ".join(f"{time:.0f}" for time in times)
    print(f"plugin start: {each} ms; median {middle:.0f} ms (budget {BUDGET_MS} ms)")
    return int(middle > BUDGET_MS)


if __name__ == "__main__":
    sys.exit(main())
