# The commands of every day. `just` lists them; CONTRIBUTING.md says more.

tools := 'PATH=$(bash .ci/tools):$PATH'

[private]
default:
    @just --list --unsorted

# Open the window: just run --locale ar
run *options:
    cargo run -- {{ options }}

# Put the code in shape
format:
    cargo fmt

# Format, lints, spelling, unused dependencies
check:
    cargo fmt --check
    bash .ci/clippy
    {{ tools }} typos
    {{ tools }} cargo shear --locked --deny-warnings

# What the program knows and decides, without a window, but for what takes long: just test-fast help::
test-fast *filter:
    cargo test --test domain -- --skip bidi:: --skip a_random_walk --skip a_saved_journey::at_a_place {{ filter }}

# Everything
test:
    cargo test

# Make the pictures that tests compare with anew, and list those that changed
pictures:
    UPDATE_SNAPSHOTS=1 cargo test --test pictures
    git status --short tests/snapshots

# Write the journeys and guides that tests compare with anew, and list those that changed
texts:
    INSTA_UPDATE=always cargo test --test domain --test cli
    git status --short 'tests/*.snap'

# Draw every page in every state: just gallery OUTDIR --locale ar --look dark
gallery folder="target/gallery" *options:
    cargo run --example gallery -- {{ folder }} {{ options }}

# Types on Windows and macOS
types:
    bash .ci/type-checks

# Everything that a change must pass; installs what it needs
ci:
    bash .ci/run
