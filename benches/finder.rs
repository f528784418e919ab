//! How often the finder is right, by language (`tests/data/finder`), and how long it takes: to read the languages that
//! a first query needs (target 20 milliseconds), and for what is typed after that (target 2, at most 16).

#![allow(clippy::unwrap_used, clippy::print_stdout)]

#[path = "../tests/support/finder.rs"]
#[allow(dead_code, reason = "the test uses the rest")]
mod table;

use divan::{Bencher, black_box};
use passkey_companion::content::Catalog;
use passkey_companion::handout::errors::index;
use passkey_companion::handout::search::Search;
use passkey_companion::locale::{Language, Translator};
use table::Count;

fn search(tag: &str) -> Search {
    index(&Catalog::embedded().unwrap(), &Translator::load(Language::from_tag(tag).unwrap()))
}

fn main() {
    println!("language   asked  first  in three  wrong  strangers  silent");
    let mut all = Count::default();
    for tag in table::languages() {
        let (search, table) = (search(tag), table::table(tag));
        let mut count = Count::default();
        count.ask(&table, |text| search.find(text));
        all.ask(&table, |text| search.find(text));
        print(tag, &count);
    }
    print("all", &all);
    for said in &all.said {
        println!("  {said}");
    }
    divan::main();
}

fn print(name: &str, count: &Count) {
    let share = |part: usize, of: usize| 100.0 * part as f32 / of.max(1) as f32;
    println!(
        "{name:10} {:5} {:5.1}% {:8.1}% {:5.1}% {:10} {:6.1}%",
        count.asked,
        share(count.first, count.asked),
        share(count.three, count.asked),
        share(count.wrong, count.asked),
        count.strangers,
        share(count.strangers - count.fooled, count.strangers),
    );
}

/// What people type: a beginning, a few words, far too much, another language.
const QUERIES: &[&str] = &[
    "pass",
    "passky alredy exsits on your devcie",
    "QR gescannt und nichts passiert",
    "no hay claves de acceso disponibles",
    "it says that my organization does not allow this and then the page goes round in circles and asks me to sign in \
     again with another method that I do not have and after that Samsung Pass opens and wants to save the passkey \
     and I cannot find the Authenticator in the list that shows on the phone",
];

#[divan::bench(args = QUERIES)]
fn a_keystroke(bencher: Bencher, query: &str) {
    let search = search("de");
    search.find(query);
    bencher.bench_local(|| search.find(black_box(query)));
}

#[divan::bench]
fn a_whole_page(bencher: Bencher) {
    let search = search("de");
    let page = QUERIES[4].repeat(5);
    bencher.bench_local(|| search.find(black_box(&page)));
}

#[divan::bench(args = ["en", "de", "ja"])]
fn the_first_query(bencher: Bencher, tag: &str) {
    let catalog = Catalog::embedded().unwrap();
    let words = Translator::load(Language::from_tag(tag).unwrap());
    bencher.bench_local(|| index(&catalog, &words).find(black_box("passkey 53003")));
}
