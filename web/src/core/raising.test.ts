import { beforeEach, expect, test } from "vitest";
import { ME, must, Stage } from "./fakes";
import type { Raised } from "./raised";
import { Raising } from "./raising.svelte";

const ROUND = "round___________";
let stage: Stage;
let raising: Raising;

beforeEach(async () => {
  stage = new Stage();
  await stage.live();
  stage.socket.tells(["here", 2, [1, 2], []]);
  stage.tell(["role.given", ME, "participant"]);
  begin(ROUND);
  raising = new Raising(stage.session);
});

function begin(id: string): void {
  stage.tell(
    ["round.added", id, ["write", "", "", 0, "all_ready", [], "all", "alias", [], 0], "", ""],
    ["round.started", id, 1, 0, "alias"],
  );
  stage.paint();
}

function tells(...[count, ready, hands]: [number, number[], number[]]): void {
  stage.socket.tells(["ready", ROUND, count, ready, hands] satisfies Raised);
  stage.paint();
  raising.follow();
}

const sent = () => stage.socket.asked("ready").map(([, ...fields]) => fields);

test("one's own sign is shown at once, and what is told before it arrived changes nothing", () => {
  raising.show({ ready: true });
  tells(0, [], [2]);
  expect(raising.mine).toEqual({ round: ROUND, ready: true, hand: false });
  tells(1, [1], [2]);
  raising.show({ hand: true });
  tells(1, [1], [2, 1]);
  expect(sent()).toEqual([
    [ROUND, 1, 0],
    [ROUND, 1, 1],
  ]);
});

test("a hand that a host takes down is down here too", () => {
  raising.show({ hand: true });
  tells(0, [], [1]);
  tells(0, [], []);
  expect(raising.mine.hand).toBe(false);
});

test("where no names are told, one's own tick stays as one set it", () => {
  raising.show({ ready: true });
  tells(1, [], []);
  tells(2, [], []);
  expect(raising.mine.ready).toBe(true);
});

test("everybody is ready when all who take part and are here are", () => {
  tells(1, [1], [2]);
  const [me, other] = [...stage.session.board.seats.values()];
  expect([raising.count, raising.everyone]).toEqual([{ n: 1, all: 2 }, false]);
  expect(raising.hands).toEqual([other]);
  tells(2, [1, 2], []);
  expect([raising.everyone, raising.isReady(must(me))]).toEqual([true, true]);
  stage.socket.tells(["here", 1, [], [2]]);
  tells(1, [1], []);
  expect([raising.count, raising.everyone]).toEqual([{ n: 1, all: 1 }, true]);
});

test("with another round all is gone", () => {
  raising.show({ ready: true });
  tells(1, [1], []);
  stage.tell(["round.closed", ROUND]);
  stage.paint();
  expect([raising.mine.ready, raising.count.n]).toEqual([false, 0]);
});

test("after a lost connection it is said again", async () => {
  raising.show({ ready: true, hand: true });
  tells(1, [1], [1]);
  stage.socket.drops();
  raising.follow();
  stage.clock.pass(1_000);
  await stage.live();
  raising.follow();
  expect(raising.mine).toEqual({ round: ROUND, ready: true, hand: true });
  expect(sent()).toEqual([[ROUND, 1, 1]]);
});
