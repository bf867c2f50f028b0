// 256 Spanish words that are easy to draw and to say. Line by line they mean the same in all lists.
// Not yet reviewed by a native speaker.
export default `
sol luna estrella nube lluvia nieve viento arcoíris
río lago mar ola isla playa montaña colina
bosque árbol hoja flor tulipán hierba piedra fuego
campo jardín desierto coral semilla volcán cascada león
tigre oso elefante caballo camello oveja ciervo conejo
ardilla gato ratón tortuga rana pez ballena delfín
cangrejo ave loro pato cisne gallo águila pingüino
abeja hormiga caracol cebra canguro erizo paloma gorrión
libélula pulpo flamenco lobo dinosaurio manzana pera plátano
naranja limón uva cereza fresa sandía durazno piña
mango tomate zanahoria patata cebolla maíz calabaza hongo
pan queso arroz miel sopa pastel galleta café
almendra aceituna pimienta ajo pizza yogur trigo pepino
lechuga berenjena jengibre higo kiwi aguacate frambuesa puerta
ventana casa techo muro escalera silla mesa cama
almohada manta lámpara vela espejo reloj llave libro
lápiz bolígrafo papel carta sobre sello tijeras cepillo
jabón toalla bañera cubo escoba cesta caja botella
taza vaso plato cuchara tenedor tetera horno nevera
alfombra cortina sofá paraguas bolsa maleta moneda anillo
corona collar diamante sombrero zapato calcetín camisa falda
pantalón guante bufanda botón aguja cuerda bicicleta auto
autobús tren barco ancla avión globo cometa rueda
puente camino túnel torre castillo molino carpa faro
mercado tienda escuela biblioteca estación parque cerca martillo
pala imán brújula mapa telescopio cámara teléfono televisor
robot pila campana tambor guitarra piano violín flauta
trompeta pelota muñeca rompecabezas columpio tobogán trineo medalla
regalo cuadro máscara mano ojo oreja nariz diente
corazón dedo nido pluma ala palmera bambú cactus
girasol tormenta rayo sombra planeta oro tiza cuaderno
mochila calendario periódico boleto termómetro cocina chimenea balcón
`;
