"""How much the properties try: little and always the same, or much in ``make test-long``."""

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "short",
    max_examples=15,
    stateful_step_count=20,
    derandomize=True,
    database=None,
    deadline=None,
)
settings.register_profile(
    "long",
    max_examples=2_000,
    stateful_step_count=60,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


def pytest_configure(config: pytest.Config) -> None:
    short = config.option.markexpr in {"", "not long"}
    settings.load_profile("short" if short else "long")
