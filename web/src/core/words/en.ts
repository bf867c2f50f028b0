// 256 English words that are easy to draw and to say. Line by line they mean the same in all lists.
export default `
sun moon star cloud rain snow wind rainbow
river lake sea wave island beach mountain hill
forest tree leaf flower tulip grass stone fire
field garden desert coral seed volcano waterfall lion
tiger bear elephant horse camel sheep deer rabbit
squirrel cat mouse turtle frog fish whale dolphin
crab bird parrot duck swan rooster eagle penguin
bee ant snail zebra kangaroo hedgehog dove sparrow
dragonfly octopus flamingo wolf dinosaur apple pear banana
orange lemon grape cherry strawberry watermelon peach pineapple
mango tomato carrot potato onion corn pumpkin mushroom
bread cheese rice honey soup cake cookie coffee
almond olive pepper garlic pizza yogurt wheat cucumber
lettuce eggplant ginger fig kiwi avocado raspberry door
window house roof wall stairs chair table bed
pillow blanket lamp candle mirror clock key book
pencil pen paper letter envelope stamp scissors brush
soap towel bathtub bucket broom basket box bottle
cup glass plate spoon fork kettle oven fridge
carpet curtain sofa umbrella bag suitcase coin ring
crown necklace diamond hat shoe sock shirt skirt
trousers glove scarf button needle rope bicycle car
bus train boat anchor plane balloon kite wheel
bridge road tunnel tower castle windmill tent lighthouse
market shop school library station park fence hammer
shovel magnet compass map telescope camera telephone television
robot battery bell drum guitar piano violin flute
trumpet ball doll puzzle swing slide sled medal
gift painting mask hand eye ear nose tooth
heart finger nest feather wing palm bamboo cactus
sunflower storm lightning shadow planet gold chalk notebook
backpack calendar newspaper ticket thermometer kitchen chimney balcony
`;
