// SPDX-License-Identifier: MPL-2.0
// Boost.JSON, built here from its headers, so that nothing has to be installed beside the engine.
#include <boost/json/src.hpp>
