//! Every address this program can open, as a link, a QR code or a browser call.
//!
//! An [`Address`] exists only when the [`AllowList`] let it through, and everything that leads out of
//! the program ([`qr::encode`], [`browser::open`]) takes an [`Address`] and nothing else. The links
//! themselves are content ([`Links`]); which hosts and paths they may name is compiled in
//! ([`address`]), so that neither content nor policy can lead a sign-in to another host.

pub mod address;
pub mod browser;
pub mod links;
pub mod my_sign_ins;
pub mod qr;
pub mod store;

pub use address::{Address, AddressError, AllowList};
pub use links::{AddressBook, CloudLinks, LinkError, LinkName, Links};
pub use my_sign_ins::{CloudAddresses, Hints, SecurityInfoError, security_info};
