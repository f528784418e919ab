//! The network as the checks see it: one visit per host and pass, whose report all checks share.
//!
//! A visit without a proxy first tries each address family by itself, step by step (name, connection,
//! handshake), and then makes one ordinary HTTP request to an address that worked. Through a proxy only
//! the request is made, since the proxy does the rest.

mod dial;
mod failure;
mod http;
mod proxy;
mod report;
mod trust;
mod visit;

pub(super) use failure::{Failure, Stage};
pub(super) use proxy::Setting;
pub(super) use report::{Answer, Report, Visit};
pub(super) use trust::Vouched;
pub(super) use visit::Net;
