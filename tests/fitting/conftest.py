from tests.support.model_fixtures import home, server

__all__ = ["home", "server"]
