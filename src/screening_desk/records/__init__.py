"""The encrypted store: models, engine, migrations, key slots, audit chain, backup."""
