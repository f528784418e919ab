about-it-done = Device management can ask this program whether your passkey is there, and since when.
about-it-untold = This program does not tell device management how far you are.
