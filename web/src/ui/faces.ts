// The avatars: an animal and a colour from a seat's face number (animal * 8 + colour).
import bird from "lucide-static/icons/bird.svg?path";
import bug from "lucide-static/icons/bug.svg?path";
import cat from "lucide-static/icons/cat.svg?path";
import dog from "lucide-static/icons/dog.svg?path";
import fish from "lucide-static/icons/fish.svg?path";
import panda from "lucide-static/icons/panda.svg?path";
import rabbit from "lucide-static/icons/rabbit.svg?path";
import rat from "lucide-static/icons/rat.svg?path";
import shrimp from "lucide-static/icons/shrimp.svg?path";
import snail from "lucide-static/icons/snail.svg?path";
import squirrel from "lucide-static/icons/squirrel.svg?path";
import turtle from "lucide-static/icons/turtle.svg?path";
import worm from "lucide-static/icons/worm.svg?path";
import { COLOURS, type Colour } from "./colours";

const ANIMALS = [
  bird,
  turtle,
  rabbit,
  squirrel,
  fish,
  cat,
  snail,
  dog,
  panda,
  rat,
  bug,
  shrimp,
  worm,
];

export function animalOf(face: number): string {
  return ANIMALS[Math.floor(face / COLOURS.length) % ANIMALS.length] ?? bird;
}

export function colourOf(face: number): Colour {
  return COLOURS[face % COLOURS.length] ?? "grey";
}
