"""Runs apart: each algorithm of the installed plugin once on a demonstration quarter, and the words of each."""

from __future__ import annotations

import csv
import json
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsProcessingAlgorithm, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

NAME = "si_javais_un_quartier"
PLACE, SERVICE = Path(os.environ["PLACE"]), os.environ["SERVICE"]
MANY = 60
LEGAL_PERSONS = (
    *("Département", "Code Direction", "Code Commune", "Nom Commune", "Préfixe", "Section", "N° plan"),
    *("Contenance", "Groupe personne", "Dénomination"),
)


def begin() -> QgsApplication:
    """QGIS without a window on the test's profile, with the plugin from the zip started as qgis_process starts it."""
    QCoreApplication.setOrganizationName(QgsApplication.QGIS_ORGANIZATION_NAME)
    QCoreApplication.setApplicationName(QgsApplication.QGIS_APPLICATION_NAME)
    application = QgsApplication([], True)  # QGIS_CUSTOM_CONFIG_PATH says which profile
    application.initQgis()
    from qgis import utils

    profile = Path(QgsApplication.qgisSettingsDirPath())
    utils.plugin_paths = [str(profile / "python" / "plugins"), QgsApplication.pkgDataPath() + "/python/plugins"]
    sys.path[:0] = utils.plugin_paths
    utils.updateAvailablePlugins()
    from processing.core.Processing import Processing

    Processing.initialize()
    if not (utils.loadPlugin(NAME) and utils.startProcessingPlugin(NAME)):
        raise SystemExit("the plugin doesn't start")
    if profile not in Path(sys.modules[NAME].__file__ or "").parents:
        raise SystemExit("this is not the installed plugin")
    return application


def algorithms() -> list[QgsProcessingAlgorithm]:
    """All there are, made anew: their words are those of the language of now."""
    return [it.create() for it in QgsApplication.processingRegistry().providerById("quartier").algorithms()]


def required(algorithm: QgsProcessingAlgorithm) -> list[str]:
    """The outputs that every run must give: those of optional parameters only come when asked for."""
    optional = {
        it.name() for it in algorithm.parameterDefinitions() if it.flags() & Qgis.ProcessingParameterFlag.Optional
    }
    return [it.name() for it in algorithm.outputDefinitions() if it.name() not in optional]


def words() -> dict[str, dict[str, Any]]:
    """What a person reads of each."""
    return {
        it.name(): {
            "title": it.displayName(),
            "group": it.group(),
            "help": it.shortHelpString(),
            "parameters": {one.name(): one.description() for one in it.parameterDefinitions()},
            "outputs": {one.name(): one.description() for one in it.outputDefinitions()},
            "required": required(it),
        }
        for it in algorithms()
    }


def table(name: str, heading: Sequence[str], rows: Sequence[Sequence[object]], mark: str = ",") -> str:
    """A table of a town; gives its path."""
    with (PLACE / name).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=mark)
        writer.writerows((heading, *rows))
    return str(PLACE / name)


class Runs:
    """The runs so far, what each gave, and how long it took."""

    def __init__(self) -> None:
        self.results: dict[str, dict[str, Any]] = {}
        self.seconds: dict[str, float] = {}

    def run(self, name: str, **parameters: object) -> dict[str, Any]:
        """One more."""
        from qgis import processing

        began = time.monotonic()
        given = {key: str(value) if isinstance(value, Path) else value for key, value in parameters.items()}
        self.results[name] = processing.run("quartier:" + name, given)
        self.seconds[name] = round(time.monotonic() - began, 1)
        return self.results[name]


def run_all(runs: Runs) -> None:
    """Sharing first, then what comes in, what is found out, what goes out, and at last what is taken back."""
    runs.run("createhub", NAME="Quartier d’été", USER="Zoé", CRS="EPSG:2154", HUB=PLACE / "neuf.gpkg")
    made = runs.run("demohub", CONTRIBUTIONS=MANY, HUB=PLACE / "base.gpkg", GROUND=PLACE / "fond.gpkg")
    replica = runs.run("synchronise", HUB=made["HUB"], REPLICA=PLACE / "copie.gpkg", USER="Nadia")["REPLICA"]
    runs.run("importparcels", INPUT=made["GROUND"] + "|layername=parcel", REPLICA=replica)
    bring_in(runs, replica)
    find_out(runs, replica)
    hand_out(runs, replica)
    runs.run("fetchparcels", REPLICA=replica, SERVICE=SERVICE)
    said = QgsVectorLayer(replica + "|layername=contribution").getFeatures()
    runs.run("withdraw", REPLICA=replica, REFERENCE=next(it["reference"] for it in said if it["reference"]))


def bring_in(runs: Runs, replica: str) -> None:
    """A row of each kind, in the middle of the quarter."""
    parcels = QgsVectorLayer(replica + "|layername=parcel")
    spot, parcel = parcels.extent().center(), next(parcels.getFeatures())["id"]
    place = (round(spot.x(), 1), round(spot.y(), 1))
    given = {"REPLICA": replica, "CRS": "EPSG:2154"}
    said = table("paroles.csv", ("source_id", "title", "body", "x", "y"), [("a1", "Un vélo", "Un atelier", *place)])
    runs.run("importcontributions", INPUT=said, **given)
    shops = table("locaux.csv", ("source_id", "address", "x", "y"), [("l1", "12, rue de la Ville", *place)])
    runs.run("importpremises", INPUT=shops, **given)
    deeds = table("initiatives.csv", ("source_id", "name", "x", "y"), [("i1", "Jardin partagé", *place)])
    runs.run("importinitiatives", INPUT=deeds, **given)
    row = (parcel[:2], "0", parcel[2:5], "VILLE", parcel[5:8], parcel[8:10], parcel[10:], "99", "4", "MAIRIE")
    runs.run("importowners", INPUT=table("pm.csv", LEGAL_PERSONS, [row], ";"), REPLICA=replica)


def find_out(runs: Runs, replica: str) -> None:
    """The analyses, on the layers of the working copy."""
    layers = {name: f"{replica}|layername={table}" for name, table in _LAYERS.items()}
    for name, (inputs, outputs, more) in _ANALYSES.items():
        written = {output: PLACE / f"{name} {output.lower()}.gpkg" for output in outputs}
        runs.run(name, **{key: layers[key] for key in inputs}, **written, **more)


_LAYERS = {
    "CONTRIBUTIONS": "contribution",
    "PARCELS": "parcel",
    "PREMISES": "premises",
    "INITIATIVES": "initiative",
    "STREETS": "street",
    "EVENTS": "premises_event",
    "PROFILES": "profile",
}
_PERIODS = {
    "FIRST_FROM": "2000-01-01",
    "FIRST_TO": "2019-12-31",
    "SECOND_FROM": "2020-01-01",
    "SECOND_TO": "2100-01-01",
}
#: By name: the layers it reads, what it writes, and what else it must be told
_ANALYSES: dict[str, tuple[tuple[str, ...], tuple[str, ...], dict[str, str]]] = {
    "overlay": (
        ("CONTRIBUTIONS", "PARCELS", "PREMISES", "INITIATIVES"),
        ("PARCELS_OUT", "PREMISES_OUT", "LINKS"),
        {},
    ),
    "vacancy": (("PREMISES", "EVENTS", "STREETS"), ("PREMISES_OUT", "STREETS_OUT", "BY_STREET", "OVER_TIME"), {}),
    "priority": (("PREMISES", "CONTRIBUTIONS", "INITIATIVES"), ("OUTPUT",), {}),
    "density": (("CONTRIBUTIONS",), ("OUTPUT", "PLACES"), {}),
    "changes": (("CONTRIBUTIONS",), ("OUTPUT", "BY_THEME"), _PERIODS),
    "whospoke": (
        ("CONTRIBUTIONS", "PROFILES", "STREETS"),
        ("BY_THEME", "BY_STREET", "BY_AGE", "AGE_BY_STREET"),
        {},
    ),
    "silence": (("STREETS", "CONTRIBUTIONS"), ("OUTPUT",), {}),
}


def hand_out(runs: Runs, replica: str) -> None:
    """What leaves the house."""
    runs.run("exporttables", REPLICA=replica, OUTPUT=PLACE / "tableaux.xlsx")
    runs.run("ownerletters", REPLICA=replica, OUTPUT=PLACE / "courriers.csv")
    runs.run("publish", REPLICA=replica, FOLDER=PLACE / "carte publique")
    runs.run("report", REPLICA=replica, TEMPLATE=1, PICTURES=False, OUTPUT=PLACE / "note.pdf")
    runs.run("fieldproject", REPLICA=replica, FOLDER=PLACE / "téléphone")
    runs.run("posters", REPLICA=replica, KIND=1, OUTPUT=PLACE / "affiches.pdf")


def main() -> None:
    """Run, read, tell, and leave."""
    application = begin()
    runs = Runs()
    french = words()
    run_all(runs)
    from qgis import utils

    QCoreApplication.removeTranslator(utils.plugins[NAME]._translator)  # what is left are the sources
    told = {"fr": french, "en": words(), "results": runs.results, "seconds": runs.seconds}
    Path(os.environ["REPORT"]).write_text(json.dumps(told, ensure_ascii=False), "utf-8")
    utils.unloadPlugin(NAME)
    application.exitQgis()


if __name__ == "__main__":
    main()
