"""What can be measured on a page: how large targets are, what sticks out, what moves."""

from playwright.sync_api import Page

_TARGETS = """(least) => {
  const targets = "button, a[href], input, select, textarea, summary, [role=button]";
  const tooSmall = [];
  for (const element of document.querySelectorAll(targets)) {
    if (!element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) continue;
    if (element.closest("[inert], .unseen") || element.matches(".skip, [type=hidden]")) continue;
    const label = element.matches("input, select") ? element.closest("label") : null;
    const { width, height } = (label ?? element).getBoundingClientRect();
    const inText = element.matches("a") && getComputedStyle(element).display === "inline";
    if (width === 0 || height === 0 || inText) continue;
    if (width < least - 0.5 || height < least - 0.5) {
      const name = element.getAttribute("aria-label") ?? element.textContent.trim().slice(0, 40);
      tooSmall.push(`${element.tagName} "${name}" ${Math.round(width)}x${Math.round(height)}`);
    }
  }
  return tooSmall;
}"""

_OUTSIDE = """() => {
  const wide = document.documentElement.scrollWidth - innerWidth;
  const out = wide > 0 ? [`the page is ${wide} px too wide`] : [];
  const scrolls = (element) => {
    for (let up = element.parentElement; up; up = up.parentElement) {
      if (/auto|scroll|hidden|clip/.test(getComputedStyle(up).overflowX)) {
        return up !== document.documentElement && up !== document.body && !up.matches(".desk");
      }
    }
    return false;
  };
  const things = "button, a[href], input, select, textarea, h1, h2";
  for (const element of document.querySelectorAll(things)) {
    if (!element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) continue;
    if (element.closest(".unseen, [inert], .world") || scrolls(element)) continue;
    const { left, right, width } = element.getBoundingClientRect();
    if (width > 1 && (left < -1 || right > innerWidth + 1)) {
      const name = element.getAttribute("aria-label") ?? element.textContent.trim().slice(0, 40);
      out.push(`${element.tagName} "${name}" from ${Math.round(left)} to ${Math.round(right)}`);
    }
  }
  return out;
}"""

_CUT = """() => [...document.querySelectorAll("button, a[href], h1, h2, h3, label, summary")]
  .filter((element) => element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }))
  .filter((element) => element.textContent.trim() && !element.closest(".unseen, .world"))
  .filter((element) => {
    const { overflowX, textOverflow } = getComputedStyle(element);
    return textOverflow !== "ellipsis" && element.scrollWidth > element.clientWidth + 2
      && element.clientWidth > 0 && (overflowX !== "visible" || element.matches("button"));
  })
  .map((element) => `${element.tagName} "${element.textContent.trim().slice(0, 50)}" is cut`)"""

_MOVING = """() => document.getAnimations()
  .filter(({ effect, playState }) =>
    playState === "running" && effect.getComputedTiming().duration > 20)
  .map(({ effect }) => effect.target?.outerHTML.slice(0, 80))"""


def too_small(page: Page, least: int) -> list[str]:
    """Things to press that are smaller than so many pixels, links within text apart."""
    return list(page.evaluate(_TARGETS, least))


def outside(page: Page) -> list[str]:
    """What reaches over the sides of the window."""
    return list(page.evaluate(_OUTSIDE))


def cut(page: Page) -> list[str]:
    """Words that do not fit into what holds them."""
    return list(page.evaluate(_CUT))


def moving(page: Page) -> list[str]:
    """What moves by itself at this moment."""
    return list(page.evaluate(_MOVING))


def enlarge(page: Page) -> None:
    """Text at 200 %, as the browser's own setting for its size makes it."""
    page.evaluate("document.documentElement.style.fontSize = '200%'")
