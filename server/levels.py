"""What is so at this moment: looked up when somebody reads the figures, and free until then."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from server.health import Ready
from server.hub import Hub
from server.metrics import PREFIX

BUS: Final = {
    "published": "Messages that the bus took",
    "dropped": "Messages that it did not take in time: others read the log instead",
    "heard": "Messages that came from other processes",
    "subscribed_again": "Times that hearing began anew after an interruption",
}


class Levels(Collector):
    """The levels of one process. It walks over all connections, in the event loop."""

    def __init__(self, hub: Hub, ready: Ready) -> None:
        self._hub, self._ready = hub, ready

    def collect(self) -> Iterator[Metric]:
        rooms = self._hub.rooms.values()
        connections = [connection for room in rooms for connection in room.crowd.connections]
        written = sum(connection.written for connection in connections)
        waiting = sum(room.waiting for room in rooms)
        yield _level("rooms", "Boards in memory", len(rooms))
        yield _level("connections", "Browsers that have a seat here", len(connections))
        yield _level("asks_waiting", "Commands that wait for the next tick", waiting)
        yield CounterMetricFamily(
            f"{PREFIX}_written_bytes",
            "Bytes of frames given to connections to send",
            self._hub.metrics.gone_bytes + written,
        )
        for name, says in BUS.items():  # the bus of a single process counts nothing
            count = getattr(self._hub.bus, name, 0)
            yield CounterMetricFamily(f"{PREFIX}_bus_{name}", says, count)
        yield _level("ready", "Whether /readyz says yes", self._ready.ready)
        yield self._well()

    def _well(self) -> Metric:
        """Tell part by part what /readyz says; a bus that is not needed is well."""
        well = GaugeMetricFamily(f"{PREFIX}_well", "Whether a part is well", labels=["part"])
        well.add_metric(["log"], self._ready.log == "ok")
        well.add_metric(["bus"], self._ready.bus != "away")
        well.add_metric(["loop"], self._ready.loop == "ok")
        well.add_metric(["memory"], self._ready.memory == "ok")
        return well


def _level(name: str, says: str, value: float) -> Metric:
    return GaugeMetricFamily(f"{PREFIX}_{name}", says, value)
