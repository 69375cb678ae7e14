"""Operating a store or opening an account: only a directive toward stores or accounts reaches these (R18)."""

from enjoin.gates.model import Gate, Measure

GATE = Gate(
    name="storefront",
    measures={
        "operate_store": Measure(do="close", to="store"),
        "open_account": Measure(do="refuse", to="account"),
    },
)
