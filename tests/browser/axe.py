"""What axe-core finds wrong with a page, in one line each."""

from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

SOURCE = Path(__file__).parents[2] / "web/node_modules/axe-core/axe.min.js"
RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")

# A sheet that is still fading in has no contrast yet.
_STILL = """() => Promise.allSettled(document.getAnimations()
  .filter(({ effect }) => effect.getComputedTiming().endTime < 5000)
  .map((animation) => animation.finished))"""


# What is right is not told of: that is a hundred times as much.
_WRONG = """async (rules) => {
  const told = await axe.run({ runOnly: rules, resultTypes: ["violations"] });
  return told.violations;
}"""


@cache
def _source() -> str:
    return SOURCE.read_text("utf-8")


def violations(page: Page) -> list[str]:
    """Empty, where everybody can use the page as it is now."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(_source())
    page.evaluate(_STILL)
    told: list[dict[str, Any]] = page.evaluate(_WRONG, list(RULES))
    return [
        f"{found['id']}: {node['html'][:200]} {node.get('failureSummary', '')[:300]}"
        for found in told
        for node in found["nodes"]
    ]
