import random

mixed = sum(random.choice("HT") != random.choice("HT") for _ in range(20))
print(mixed, "/ 20")
