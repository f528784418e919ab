about-it-done = La administración de dispositivos puede preguntar a este programa si ya tiene la clave de acceso y desde cuándo.
about-it-untold = Este programa no dice a la administración de dispositivos hasta dónde ha llegado.
